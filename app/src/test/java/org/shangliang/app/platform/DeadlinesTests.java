package org.shangliang.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.Deadline;
import org.shangliang.law.Ground;
import org.shangliang.law.LegalBasis;
import org.shangliang.law.PeriodUnit;
import org.shangliang.law.RuleStatus;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Deadlines as rows: opened, met, overdue once. */
@DatabaseTest
@Transactional
class DeadlinesTests {
    private static final LocalDate SERVED = LocalDate.of(2022, 3, 8);
    private static final LocalDate DUE = LocalDate.of(2022, 3, 28);
    private static final LegalBasis BASIS = new LegalBasis("集体合同规定", "32", RuleStatus.SEEN);
    private static final Deadline REPLY = new Deadline(
            SERVED,
            DUE,
            DUE,
            20,
            PeriodUnit.CALENDAR_DAY,
            List.of(BASIS),
            false,
            List.of(new Ground("law.rolled", List.of("2022-03-27"), List.of())));
    private static final Deadline WITHOUT_NUMBER =
            new Deadline(SERVED, null, null, null, PeriodUnit.CALENDAR_DAY, List.of(BASIS), false, List.of());

    private final UUID subject = Ids.random();

    @Autowired
    Deadlines deadlines;

    @Test
    void keepsTheLawsAnswerWithItsBasis() {
        deadlines.open(subject, "REPLY", REPLY);
        assertThat(deadlines.of(subject)).containsExactly(new DeadlineRow(subject, "REPLY", REPLY, null, null));
    }

    @Test
    void keepsADutyWithoutANumberOfDays() {
        deadlines.open(subject, "DISCLOSURE", WITHOUT_NUMBER);
        assertThat(deadlines.of(subject).getFirst().deadline()).isEqualTo(WITHOUT_NUMBER);
        assertThat(deadlines.overdue("DISCLOSURE", DUE.plusYears(1))).isEmpty();
    }

    @Test
    void isOverdueOnlyAfterTheDueDay() {
        deadlines.open(subject, "REPLY", REPLY);
        assertThat(deadlines.overdue("REPLY", DUE)).isEmpty();
        assertThat(deadlines.overdue("REPLY", DUE.plusDays(1))).containsExactly(subject);
    }

    @Test
    void isMarkedOverdueOnceAndCanStillBeMetLate() {
        deadlines.open(subject, "REPLY", REPLY);
        deadlines.breach(subject, "REPLY", DUE.plusDays(1));
        deadlines.breach(subject, "REPLY", DUE.plusDays(9));
        assertThat(deadlines.overdue("REPLY", DUE.plusDays(2))).isEmpty();
        deadlines.meet(subject, "REPLY", DUE.plusDays(3));
        assertThat(deadlines.of(subject))
                .containsExactly(new DeadlineRow(subject, "REPLY", REPLY, DUE.plusDays(3), DUE.plusDays(1)));
    }

    @Test
    void replacesAnOpenDeadlineOfTheSameKind() {
        deadlines.open(subject, "REPLY", WITHOUT_NUMBER);
        deadlines.open(subject, "REPLY", REPLY);
        assertThat(deadlines.of(subject)).extracting(DeadlineRow::deadline).containsExactly(REPLY);
    }

    @Test
    void showsOpenDeadlinesBeforeMetOnes() {
        deadlines.open(subject, "FILE", REPLY);
        deadlines.meet(subject, "FILE", SERVED);
        deadlines.open(subject, "REPLY", REPLY);
        assertThat(deadlines.of(subject)).extracting(DeadlineRow::kind).containsExactly("REPLY", "FILE");
    }

    @Test
    void forgetsAWithdrawnDeadline() {
        deadlines.open(subject, "REPLY", REPLY);
        deadlines.withdraw(subject, "REPLY");
        assertThat(deadlines.of(subject)).isEmpty();
        assertThat(deadlines.overdue("REPLY", DUE.plusDays(1))).isEmpty();
    }
}
