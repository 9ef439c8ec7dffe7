package org.shangliang.app.organization.phonebook;

import org.jspecify.annotations.Nullable;
import org.shangliang.law.Side;

/** What is to be noted of somebody who can be called (登记联系电话). */
public record PhoneDraft(
        @Nullable Side side,
        @Nullable String name,
        @Nullable String duty,
        @Nullable String number) {}
