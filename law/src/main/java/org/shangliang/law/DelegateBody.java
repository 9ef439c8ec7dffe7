package org.shangliang.law;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the delegates of a congress should be made up (职工代表的构成), 企业民主管理规定 8-9 and the local texts. All of it is
 * noted and nothing refused: seats fall vacant between elections, and a vote is not lost for that.
 */
final class DelegateBody {
    private static final Pattern BAND = Pattern.compile("(\\d+): (\\d+)(?: \\+ (\\d+)/(\\d+))?");
    private static final String MANAGERS = "congress.managers_max";

    private final Lookup rules;
    private final Findings findings = new Findings();

    DelegateBody(Lookup rules) {
        this.rules = rules;
    }

    Ruling ruling(Delegates delegates, WorkplaceFacts facts, LocalDate on) {
        if (facts.staff() != null) {
            number(delegates.number(), facts.staff());
        }
        rules.find(MANAGERS).ifPresent(rule -> managers(rule, delegates));
        rules.find("congress.women").ifPresent(rule -> women(rule, delegates, facts.womenShare()));
        rules.find("congress.term_max").ifPresent(rule -> term(rule, delegates.termEnds(), on));
        return findings.ruling();
    }

    private void number(int number, int staff) {
        var bands = rules.find("congress.delegates");
        if (bands.isPresent()) {
            needed(bands.get(), staff).ifPresent(needed -> tooFew(bands.get(), number, staff, needed));
            return;
        }
        rules.find("congress.delegates_min").ifPresent(least -> {
            int byRatio = rules.find("congress.delegates_min_ratio")
                    .map(rule -> Fraction.of(rule).atLeast(staff))
                    .orElse(0);
            tooFew(least, number, staff, Math.max(byRatio, least.number().orElse(0)));
        });
    }

    /** The last band that begins at no more than the staff: a base, and so many for each full step above its beginning. */
    private static OptionalInt needed(Rule rule, int staff) {
        var needed = OptionalInt.empty();
        for (var line : rule.values()) {
            var band = BAND.matcher(line);
            if (!band.matches()) {
                throw new IllegalStateException(rule.pack() + " " + rule.key() + ": " + line);
            }
            int from = Integer.parseInt(band.group(1));
            if (from <= staff) {
                int more = band.group(3) == null
                        ? 0
                        : (staff - from) / Integer.parseInt(band.group(4)) * Integer.parseInt(band.group(3));
                needed = OptionalInt.of(Integer.parseInt(band.group(2)) + more);
            }
        }
        return needed;
    }

    private void tooFew(Rule rule, int number, int staff, int needed) {
        int asked = Math.min(needed, staff);
        if (number < asked) {
            findings.note(rule, GroundCode.DELEGATES_TOO_FEW, staff, number, asked, asked - number);
        }
    }

    private void managers(Rule rule, Delegates delegates) {
        var share = Fraction.of(rule);
        var managers = delegates.managers();
        if (managers == null) {
            findings.note(rule, GroundCode.DELEGATES_MANAGERS_UNKNOWN, share.percent());
            return;
        }
        int most = share.atMost(delegates.number());
        if (managers > most) {
            findings.note(rule, GroundCode.DELEGATES_MANAGERS, delegates.number(), managers, share.percent(), most);
        }
    }

    /** The law gives no number for women; the two shares are put side by side where theirs is smaller. */
    private void women(Rule rule, Delegates delegates, @Nullable BigDecimal among) {
        var women = delegates.women();
        if (among == null || among.signum() == 0) {
            return;
        }
        if (women == null) {
            findings.note(rule, GroundCode.DELEGATES_WOMEN_UNKNOWN, percent(among));
        } else if (BigDecimal.valueOf(women).compareTo(among.multiply(BigDecimal.valueOf(delegates.number()))) < 0) {
            var share =
                    BigDecimal.valueOf(women).divide(BigDecimal.valueOf(delegates.number()), 4, RoundingMode.HALF_UP);
            findings.note(rule, GroundCode.DELEGATES_WOMEN, percent(among), percent(share));
        }
    }

    private void term(Rule rule, @Nullable LocalDate ends, LocalDate on) {
        if (ends != null && ends.isBefore(on)) {
            findings.note(rule, GroundCode.DELEGATES_EXPIRED, ends, on);
        }
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
