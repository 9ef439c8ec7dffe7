package org.shangliang.app.consultation.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.Side;

/**
 * Coordination by the labour authority, with union and employers' body, when the sides are stuck (协调处理).
 *
 * @param application what was asked for; null where only its paper is kept
 * @param earlier coordinations of the same case that were over before this one
 */
public record Coordination(
        LocalDate appliedOn,
        @Nullable LocalDate acceptedOn,
        boolean extended,
        @Nullable LocalDate concludedOn,
        @Nullable Application application,
        Proceedings proceedings,
        @Nullable Ending ending,
        @Nullable String reason,
        List<Coordination> earlier) {

    /** A coordination kept before some of this was recorded lacks it. */
    public Coordination {
        proceedings = Objects.requireNonNullElseGet(proceedings, Proceedings::none);
        earlier = Objects.requireNonNullElse(earlier, List.of());
    }

    /** Who asked for it and why (协调申请); {@code by} is null where the authority acts of its own accord. */
    public record Application(
            @Nullable Side by,
            String grounds,
            List<Point> points,
            @Nullable String tried) {}

    /** What is in dispute (争议事项): a clause with the last word of each side, or a matter with what a meeting noted of it. */
    public record Point(
            String title,
            @Nullable String workers,
            @Nullable String employer,
            @Nullable String noted) {}

    /** How it ended. */
    public enum Ending {
        /** The authority did not take it up (不予受理). */
        DECLINED,
        /** Who had asked for it took the request back (撤回申请). */
        WITHDRAWN,
        /** With an agreement (达成协议). */
        AGREED,
        /** Without one (协调不成). */
        FAILED
    }

    /** Asked for, or begun by the authority itself, after an earlier one if there was one. */
    public static Coordination begun(LocalDate on, @Nullable Application application, @Nullable Coordination before) {
        var past = new ArrayList<Coordination>();
        if (before != null) {
            past.addAll(before.earlier);
            past.add(before.alone());
        }
        return new Coordination(on, null, false, null, application, Proceedings.none(), null, null, past);
    }

    /** Taken up by the authority. */
    public Coordination accepted(LocalDate on) {
        return new Coordination(
                appliedOn, on, extended, concludedOn, application, proceedings, ending, reason, earlier);
    }

    /** With its period extended. */
    public Coordination longer() {
        return new Coordination(
                appliedOn, acceptedOn, true, concludedOn, application, proceedings, ending, reason, earlier);
    }

    /** With what happened in it. */
    public Coordination with(Proceedings now) {
        return new Coordination(
                appliedOn, acceptedOn, extended, concludedOn, application, now, ending, reason, earlier);
    }

    /** Over. */
    public Coordination over(Ending how, @Nullable String why, LocalDate on) {
        return new Coordination(appliedOn, acceptedOn, extended, on, application, proceedings, how, why, earlier);
    }

    /** Whether it still goes on. */
    public boolean open() {
        return concludedOn == null;
    }

    private Coordination alone() {
        return new Coordination(
                appliedOn, acceptedOn, extended, concludedOn, application, proceedings, ending, reason, List.of());
    }
}
