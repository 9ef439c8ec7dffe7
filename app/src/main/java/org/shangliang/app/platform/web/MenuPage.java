package org.shangliang.app.platform.web;

/** Everything a person can turn to (全部事项); what it shows stands in the frame. */
public record MenuPage() {}
