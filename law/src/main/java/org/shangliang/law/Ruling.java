package org.shangliang.law;

import java.util.List;
import java.util.stream.Stream;

/** What the law says about an act (裁断): permitted, perhaps with notes, or refused with grounds. */
public sealed interface Ruling permits Permitted, Refused {
    /** A permission without remarks. */
    static Ruling permitted() {
        return new Permitted(List.of());
    }

    /** Refused when there is any ground, else permitted with the notes. */
    static Ruling of(List<Ground> grounds, List<Ground> notes) {
        return grounds.isEmpty() ? new Permitted(notes) : new Refused(grounds);
    }

    /** Refused on one ground. */
    static Ruling refused(Ground ground) {
        return new Refused(List.of(ground));
    }

    /** Both rulings together: any refusal refuses, and all grounds are kept. */
    default Ruling and(Ruling other) {
        return switch (this) {
            case Permitted(var notes) ->
                switch (other) {
                    case Permitted(var more) -> new Permitted(joined(notes, more));
                    case Refused refused -> refused;
                };
            case Refused(var grounds) ->
                switch (other) {
                    case Permitted ignored -> this;
                    case Refused(var more) -> new Refused(joined(grounds, more));
                };
        };
    }

    /** Whether the act may be done. */
    default boolean isPermitted() {
        return this instanceof Permitted;
    }

    private static List<Ground> joined(List<Ground> some, List<Ground> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
