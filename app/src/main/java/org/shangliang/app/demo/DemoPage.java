package org.shangliang.app.demo;

import java.time.LocalDate;
import org.shangliang.app.platform.web.FormValues;

/** The demo's clock. */
public record DemoPage(LocalDate today, FormValues form) {}
