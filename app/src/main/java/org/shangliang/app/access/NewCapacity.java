package org.shangliang.app.access;

/**
 * A capacity (身份) to be given. {@code region} is where it belongs, for the administrators' view; {@code place} is the
 * name shown after the role, for instance that of the employer. The id within {@link Scope.Assigned} is not looked at:
 * an instructor's scope is always that of the capacity itself.
 */
public record NewCapacity(Role role, Scope scope, String region, String place) {}
