package org.shangliang.app.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.document.paper.Paper;
import org.shangliang.law.Deadline;
import org.shangliang.law.Ground;

/** What a step decides before anything is written: refused with grounds, or accepted with all that will be written. */
public sealed interface Decision<S> {

    /** Nothing will be written. */
    record Refused<S>(List<Ground> grounds) implements Decision<S> {
        /** Refused on one ground. */
        public Refused(Ground ground) {
            this(List.of(ground));
        }
    }

    /** What a deadline undergoes. */
    sealed interface DeadlineChange {
        /** Which duty. */
        String kind();

        /** It begins to run. */
        record Opened(String kind, Deadline deadline) implements DeadlineChange {}

        /** The duty was done on this day. */
        record Met(String kind, LocalDate on) implements DeadlineChange {}

        /** The duty was done late: met, and a breach stays on record. */
        record MetLate(String kind, LocalDate on) implements DeadlineChange {}

        /** Its ground fell away. */
        record Withdrawn(String kind) implements DeadlineChange {}
    }

    /** Everything that will be written in one transaction. */
    record Accepted<S>(
            String kind,
            S state,
            SortedMap<String, String> facts,
            List<String> digests,
            List<Ground> notes,
            List<DeadlineChange> deadlines,
            List<Object> events,
            List<Paper> papers,
            @Nullable OpenCase opens)
            implements Decision<S> {

        /** Accepted, recorded in the docket as {@code kind}, with the state that follows. */
        public static <S> Accepted<S> of(String kind, S state) {
            return new Accepted<>(
                    kind, state, new TreeMap<>(), List.of(), List.of(), List.of(), List.of(), List.of(), null);
        }

        /** With another state to follow. */
        public Accepted<S> becoming(S next) {
            return new Accepted<>(kind, next, facts, digests, notes, deadlines, events, papers, opens);
        }

        /** With a fact for the docket: an id, a code, a number or a date, never a name. */
        public Accepted<S> fact(String name, @Nullable Object value) {
            if (value == null) {
                return this;
            }
            var more = new TreeMap<>(facts);
            more.put(name, value.toString());
            return new Accepted<>(kind, state, more, digests, notes, deadlines, events, papers, opens);
        }

        /** With the digest of a text or file. */
        public Accepted<S> digest(String digest) {
            return new Accepted<>(kind, state, facts, plus(digests, digest), notes, deadlines, events, papers, opens);
        }

        /** With remarks, for instance that the act came late. */
        public Accepted<S> notes(List<Ground> remarks) {
            var all = new ArrayList<>(notes);
            all.addAll(remarks);
            return new Accepted<>(kind, state, facts, digests, List.copyOf(all), deadlines, events, papers, opens);
        }

        /** With what a deadline undergoes. */
        public Accepted<S> deadline(DeadlineChange change) {
            return new Accepted<>(kind, state, facts, digests, notes, plus(deadlines, change), events, papers, opens);
        }

        /** With an event for the modules above. */
        public Accepted<S> event(Object event) {
            return new Accepted<>(kind, state, facts, digests, notes, deadlines, plus(events, event), papers, opens);
        }

        /** With a formal document to be made. */
        public Accepted<S> paper(Paper paper) {
            return new Accepted<>(kind, state, facts, digests, notes, deadlines, events, plus(papers, paper), opens);
        }

        /** With another case that follows this one and is opened in the same breath. */
        public Accepted<S> opens(OpenCase next) {
            return new Accepted<>(kind, state, facts, digests, notes, deadlines, events, papers, next);
        }

        private static <T> List<T> plus(List<T> list, T one) {
            var longer = new ArrayList<>(list);
            longer.add(one);
            return List.copyOf(longer);
        }
    }
}
