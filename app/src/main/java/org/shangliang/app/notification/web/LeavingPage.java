package org.shangliang.app.notification.web;

/** Asks whoever holds the link whether they want no more mail. */
public record LeavingPage(String code, boolean done) {}
