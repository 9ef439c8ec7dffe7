package org.shangliang.app.consultation.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.Side;
import org.shangliang.law.SideMember;

/** The representatives of one side and how they were produced (协商代表的产生). */
public record Team(
        Side side,
        List<Member> members,
        Production producedBy,
        LocalDate producedOn,
        @Nullable Integer consenting,
        @Nullable Votes votes) {

    /** How they were voted for (表决人数): where, how many were entitled, how many came; those in favour are the consenting. */
    public record Votes(@Nullable String place, int entitled, int present) {}

    /** How representatives were produced. */
    public enum Production {
        /** Chosen by the union (工会选派). */
        UNION_CHOSE,
        /** Elected by the workers' congress or assembly (职工代表大会选举). */
        CONGRESS_ELECTED,
        /** Nominated by the staff, with the consent of more than half of them; no union (职工民主推荐). */
        STAFF_NOMINATED,
        /** Named by the legal representative (法定代表人指派). */
        EMPLOYER_NAMED
    }

    /** The chief representative (首席代表), if one is marked. */
    public Optional<Member> chief() {
        return members.stream().filter(Member::chief).findFirst();
    }

    /** The team as the rules of composition see it. */
    public List<SideMember> asSideMembers() {
        return members.stream().map(Member::asSideMember).toList();
    }
}
