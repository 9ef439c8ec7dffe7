package org.shangliang.app.platform.web;

/** The public front page (首页). */
public record FrontPage() {}
