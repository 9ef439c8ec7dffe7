package org.shangliang.app.consultation.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.Side;

/** What happened in a coordination so far (协调过程): who coordinates, what was said, proposed and drawn up. */
public record Proceedings(
        List<Statement> statements,
        List<Coordinator> coordinators,
        List<Session> sessions,
        List<Proposal> proposals,
        @Nullable Accord accord) {

    /** What was kept before some of this was recorded lacks it. */
    public Proceedings {
        statements = Objects.requireNonNullElse(statements, List.of());
        coordinators = Objects.requireNonNullElse(coordinators, List.of());
        sessions = Objects.requireNonNullElse(sessions, List.of());
        proposals = Objects.requireNonNullElse(proposals, List.of());
    }

    /** Nothing yet. */
    public static Proceedings none() {
        return new Proceedings(List.of(), List.of(), List.of(), List.of(), null);
    }

    /** What a side has to say about it (陈述意见). */
    public record Statement(Side side, LocalDate on, String text) {}

    /** From where a coordinator comes (三方). */
    public enum Body {
        /** The labour authority (人社部门). */
        AUTHORITY,
        /** The union (工会). */
        UNION,
        /** The employers' body (企业组织). */
        EMPLOYERS_BODY
    }

    /** Somebody who coordinates (协调处理人员). */
    public record Coordinator(
            Body body, String name, @Nullable String post) {}

    /** With whom a session was held. */
    public enum Form {
        /** With both sides (双方到场). */
        JOINT,
        /** With the workers' side alone (单独听取职工方). */
        WORKERS_ALONE,
        /** With the employer's side alone (单独听取企业方). */
        EMPLOYER_ALONE
    }

    /** A session (协调会); what a side says alone is not written down. */
    public record Session(
            int number,
            LocalDate on,
            Form form,
            String place,
            @Nullable String present,
            @Nullable String minutes,
            @Nullable LocalDate nextOn,
            @Nullable String nextPlace) {}

    /** What the coordinators propose (协调方案), and what each side answers. */
    public record Proposal(
            int number,
            LocalDate on,
            String text,
            @Nullable Answer workers,
            @Nullable Answer employer) {

        /** The answer of a side, if it gave one. */
        public @Nullable Answer of(Side side) {
            return side == Side.WORKERS ? workers : employer;
        }

        Proposal answered(Side side, Answer answer) {
            return side == Side.WORKERS
                    ? new Proposal(number, on, text, answer, employer)
                    : new Proposal(number, on, text, workers, answer);
        }
    }

    /** A side's answer to a proposal. */
    public record Answer(boolean accepts, @Nullable String remark, LocalDate on) {}

    /** The coordination agreement (协调处理协议书) as drawn up: what was in dispute, what came of it, what stays open. */
    public record Accord(
            LocalDate drawnOn,
            String facts,
            String result,
            @Nullable String open) {}

    /** With what a side has to say. */
    public Proceedings stated(Statement statement) {
        return new Proceedings(plus(statements, statement), coordinators, sessions, proposals, accord);
    }

    /** With those who coordinate. */
    public Proceedings by(List<Coordinator> people) {
        return new Proceedings(statements, List.copyOf(people), sessions, proposals, accord);
    }

    /** With one more session. */
    public Proceedings met(Session session) {
        return new Proceedings(statements, coordinators, plus(sessions, session), proposals, accord);
    }

    /** With one more proposal. */
    public Proceedings proposed(Proposal proposal) {
        return new Proceedings(statements, coordinators, sessions, plus(proposals, proposal), accord);
    }

    /** With the answer of a side to a proposal. */
    public Proceedings answered(int number, Side side, Answer answer) {
        var all = proposals.stream()
                .map(one -> one.number() == number ? one.answered(side, answer) : one)
                .toList();
        return new Proceedings(statements, coordinators, sessions, all, accord);
    }

    /** With the agreement drawn up. */
    public Proceedings drawn(Accord drawn) {
        return new Proceedings(statements, coordinators, sessions, proposals, drawn);
    }

    /** The proposal with a number, if there is one. */
    public @Nullable Proposal proposal(@Nullable Integer number) {
        return proposals.stream()
                .filter(one -> number != null && one.number() == number)
                .findFirst()
                .orElse(null);
    }

    private static <T> List<T> plus(List<T> list, T one) {
        var longer = new ArrayList<>(list);
        longer.add(one);
        return List.copyOf(longer);
    }
}
