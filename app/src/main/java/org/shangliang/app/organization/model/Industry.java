package org.shangliang.app.organization.model;

import org.jspecify.annotations.Nullable;

/** A section of the national classification (行业门类), or a trade within it where its size classes differ. */
public record Industry(String section, @Nullable String trade, String name) {}
