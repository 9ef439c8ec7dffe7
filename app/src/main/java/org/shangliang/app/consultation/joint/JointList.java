package org.shangliang.app.consultation.joint;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The employers at one table with what each took on itself (参加单位名单), for what is signed, filed and made known.
 *
 * @param accord whether the result is no collective contract
 * @param onlyBound whether the law binds only those who take the result on themselves
 * @param staff how many work for those who took it on themselves
 */
public record JointList(String title, boolean accord, boolean onlyBound, int staff, List<Line> lines) {

    /** How far an employer is (认下没有). */
    public enum State {
        /** It took on every clause (全部接受). */
        ACCEPTED,
        /** It took its text on itself and reserves clauses (有保留). */
        RESERVED,
        /** It has not taken it on itself (没有认下). */
        UNBOUND
    }

    /**
     * One employer.
     *
     * @param words its state in a sentence
     * @param digest of the text that is right for it now
     * @param paper the text it took on itself, as it is kept; null before
     * @param kept whether the text it took on itself is still the one that follows from the draft
     */
    public record Line(
            UUID employer,
            String name,
            State state,
            String words,
            @Nullable LocalDate boundOn,
            String digest,
            @Nullable UUID paper,
            boolean kept) {}

    /** How many are in a state. */
    public int count(State state) {
        return (int) lines.stream().filter(line -> line.state() == state).count();
    }

    /** Whether at least one employer took its text on itself. */
    public boolean anyBound() {
        return count(State.UNBOUND) < lines.size();
    }
}
