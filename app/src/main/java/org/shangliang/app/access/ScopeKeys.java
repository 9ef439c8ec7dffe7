package org.shangliang.app.access;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Scope.Assigned;
import org.shangliang.app.access.Scope.Case;
import org.shangliang.app.access.Scope.CaseSide;
import org.shangliang.app.access.Scope.Employer;
import org.shangliang.app.access.Scope.Region;
import org.shangliang.app.access.Scope.Union;
import org.shangliang.law.Side;

/** A scope (数据权限) as columns: its type, and the region, subject or side that it needs. */
public record ScopeKeys(
        Type type,
        @Nullable String region,
        @Nullable UUID subject,
        @Nullable Side side) {

    /** The kinds of scope, one for each form of {@link Scope}. */
    public enum Type {
        /** {@link Region}. */
        REGION,
        /** {@link Union}. */
        UNION,
        /** {@link Employer}. */
        EMPLOYER,
        /** {@link CaseSide}. */
        CASE_SIDE,
        /** {@link Case}. */
        CASE,
        /** {@link Assigned}: the subject is the capacity itself, hence no column. */
        ASSIGNED
    }

    /** The columns of a scope. */
    public static ScopeKeys of(Scope scope) {
        return switch (scope) {
            case Region region -> new ScopeKeys(Type.REGION, region.prefix(), null, null);
            case Union union -> new ScopeKeys(Type.UNION, null, union.id(), null);
            case Employer employer -> new ScopeKeys(Type.EMPLOYER, null, employer.id(), null);
            case CaseSide side -> new ScopeKeys(Type.CASE_SIDE, null, side.caseId(), side.side());
            case Case one -> new ScopeKeys(Type.CASE, null, one.caseId(), null);
            case Assigned assigned -> new ScopeKeys(Type.ASSIGNED, null, null, null);
        };
    }

    /** The scope of the capacity that carries these columns. */
    public Scope scope(UUID capacity) {
        return switch (type) {
            case REGION -> new Region(Objects.requireNonNull(region));
            case UNION -> new Union(Objects.requireNonNull(subject));
            case EMPLOYER -> new Employer(Objects.requireNonNull(subject));
            case CASE_SIDE -> new CaseSide(Objects.requireNonNull(subject), Objects.requireNonNull(side));
            case CASE -> new Case(Objects.requireNonNull(subject));
            case ASSIGNED -> new Assigned(capacity);
        };
    }

    /** The type of scope that a role acts in. */
    public static Type typeFor(Role role) {
        return switch (role) {
            case ADMINISTRATOR, OFFICER, SUPERVISOR, REVIEWER -> Type.REGION;
            case UNION_CHAIR -> Type.UNION;
            case EMPLOYER, DELEGATE, WORKER -> Type.EMPLOYER;
            case REPRESENTATIVE -> Type.CASE_SIDE;
            case RECORDER -> Type.CASE;
            case INSTRUCTOR -> Type.ASSIGNED;
        };
    }
}
