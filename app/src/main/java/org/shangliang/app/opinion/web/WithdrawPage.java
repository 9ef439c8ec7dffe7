package org.shangliang.app.opinion.web;

import org.shangliang.app.platform.web.FormValues;

/** Asks the holder of a receipt once more before the words are taken back (撤回意见确认页). */
public record WithdrawPage(String call, String receipt, FormValues form) {}
