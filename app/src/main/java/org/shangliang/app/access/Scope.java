package org.shangliang.app.access;

import java.util.UUID;
import org.shangliang.law.Side;

/** The part of the world a capacity sees (数据权限); the owner of the data turns it into a predicate of its query. */
public sealed interface Scope {

    /** Everything below a region, by digit prefix without trailing zero pairs (for instance {@code 120116}). */
    record Region(String prefix) implements Scope {}

    /** One union and the employers it covers. */
    record Union(UUID id) implements Scope {}

    /** One employer. */
    record Employer(UUID id) implements Scope {}

    /** One case, as a representative of one side. */
    record CaseSide(UUID caseId, Side side) implements Scope {}

    /** One case, neutrally. */
    record Case(UUID caseId) implements Scope {}

    /** The employers assigned to an instructor. */
    record Assigned(UUID capacity) implements Scope {}
}
