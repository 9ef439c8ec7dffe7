package org.shangliang.app.platform.web;

import java.util.function.Supplier;

/** The hidden field that proves a form came from our own page (防跨站令牌); made only when a form asks for it. */
public record Csrf(String parameter, Supplier<String> token) {}
