package org.shangliang.app.access;

/** A scope (数据权限) an administrator may give, the region in which it lies, and its name. */
public record ScopeChoice(Scope scope, String region, String name) {}
