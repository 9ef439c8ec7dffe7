package org.shangliang.app.access;

/**
 * An account (账号) to be opened. {@code region} is the digit prefix whose administrators look after it; empty for the
 * whole installation.
 */
public record NewAccount(String username, String name, String region) {}
