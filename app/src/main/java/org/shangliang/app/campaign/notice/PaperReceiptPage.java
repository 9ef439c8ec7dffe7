package org.shangliang.app.campaign.notice;

import org.shangliang.app.platform.web.FormValues;

/** The form by which a receipt signed on paper is registered (代为登记签收). */
public record PaperReceiptPage(String action, String back, String title, String union, FormValues form) {}
