package org.shangliang.app.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How long sign-ins and tokens last, and how many failures are borne; all by the machine's time. */
@ConfigurationProperties("shangliang.access")
record AccessSettings(
        @DefaultValue("8h") Duration idle,
        @DefaultValue("72h") Duration longest,
        @DefaultValue("12h") Duration token,
        @DefaultValue("24h") Duration setup,
        @DefaultValue("5") int accountFailures,
        @DefaultValue("50") int addressFailures) {}
