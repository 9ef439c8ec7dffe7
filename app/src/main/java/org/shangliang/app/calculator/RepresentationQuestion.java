package org.shangliang.app.calculator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.ContractKind;
import org.shangliang.law.Gender;
import org.shangliang.law.Representation;
import org.shangliang.law.SideMember;
import org.shangliang.law.StatuteBook;
import org.shangliang.law.WorkplaceFacts;

/** Two lists of representatives and what is known of the workplace, as a program sends them (协商代表名单). */
record RepresentationQuestion(
        @Nullable String jurisdiction,
        @Nullable String kind,
        @Nullable String on,
        @Nullable Facts facts,
        @Nullable List<@Nullable Member> workers,
        @Nullable List<@Nullable Member> employer) {

    /** What is known of the workplace; everything may be unknown. */
    record Facts(
            @Nullable Boolean aboveScale,
            @Nullable BigDecimal womenShare,
            @Nullable BigDecimal dispatchedShare,
            @Nullable Boolean hasWomensCommittee,
            @Nullable Boolean hasUnion,
            @Nullable Integer staff) {
        static final Facts UNKNOWN = new Facts(null, null, null, null, null, null);

        WorkplaceFacts read(Asked asked) {
            return new WorkplaceFacts(
                    aboveScale,
                    asked.share("facts.womenShare", womenShare),
                    asked.share("facts.dispatchedShare", dispatchedShare),
                    hasWomensCommittee,
                    hasUnion,
                    asked.staff("facts.staff", staff));
        }
    }

    /** One representative. */
    record Member(
            @Nullable String id,
            @Nullable String name,
            @Nullable String gender,
            @Nullable Boolean external,
            @Nullable Boolean chief,
            @Nullable Boolean frontline) {
        SideMember read(Asked asked, String path) {
            return new SideMember(
                    id == null || id.isBlank() ? null : id.strip(),
                    asked.text(path + ".name", name),
                    asked.choice(path + ".gender", gender, Gender.class),
                    Boolean.TRUE.equals(external),
                    Boolean.TRUE.equals(chief),
                    Boolean.TRUE.equals(frontline));
        }
    }

    Representation answer(Asked asked, LocalDate today) {
        var region = asked.region("jurisdiction", jurisdiction);
        var of = asked.choice("kind", kind, ContractKind.class);
        var day = asked.dayOr("on", on, today);
        var known = Objects.requireNonNullElse(facts, Facts.UNKNOWN).read(asked);
        var ours = side(asked, "workers", workers);
        var theirs = side(asked, "employer", employer);
        asked.check();
        return StatuteBook.of(region, of, day).representation(known, ours, theirs);
    }

    private static List<SideMember> side(Asked asked, String path, @Nullable List<@Nullable Member> sent) {
        if (sent == null) {
            asked.text(path, null);
            return List.of();
        }
        var members = new ArrayList<SideMember>();
        for (var member : sent) {
            var at = path + "[" + members.size() + "]";
            members.add(Objects.requireNonNullElse(member, NOBODY).read(asked, at));
        }
        return members;
    }

    private static final Member NOBODY = new Member(null, null, null, null, null, null);
}
