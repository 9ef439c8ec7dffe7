package org.shangliang.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ReviewTests {
    @ParameterizedTest(name = "{4}")
    @CsvFileSource(resources = "/cases/review.csv", numLinesToSkip = 1)
    void silenceTakesEffectTheDayAfter(
            String region, ContractKind kind, LocalDate received, LocalDate inForce, String title) {
        var book = StatuteBook.of(region, kind, received);
        assertThat(book.inForceBySilence(received)).isEqualTo(inForce);
        assertThat(book.objection(received, inForce.minusDays(1)).isPermitted()).isTrue();
        assertThat(book.objection(received, inForce).isPermitted()).isFalse();
        assertThat(book.objection(received, inForce.plusDays(1)).isPermitted()).isFalse();
        assertThat(book.objection(received, received).isPermitted()).isTrue();
        assertThat(book.objection(received, received.minusDays(1)).isPermitted())
                .isFalse();
    }

    @Test
    @DisplayName("劳动合同法第54条：生效后送达的异议被拒绝，并说明三个日期")
    void objectionLapses() {
        var received = LocalDate.of(2022, 3, 8);
        var book = StatuteBook.of("12", ContractKind.COMPREHENSIVE, received);
        var lapsed = Rulings.grounds(book.objection(received, LocalDate.of(2022, 3, 24)))
                .getFirst();
        assertThat(lapsed.code()).isEqualTo("objection.lapsed");
        assertThat(lapsed.arguments()).containsExactly("2022-03-08", "2022-03-24", "2022-03-24");
        assertThat(lapsed.basis()).extracting(LegalBasis::article).containsExactly("54", "34");
        var early = Rulings.grounds(book.objection(received, LocalDate.of(2022, 3, 7)))
                .getFirst();
        assertThat(early.code()).isEqualTo("objection.early");
        assertThat(early.arguments()).containsExactly("2022-03-08", "2022-03-07");
    }

    @Test
    @DisplayName("新就业形态协议没有默示生效，异议不因时间失效")
    void accordKnowsNoSilence() {
        var received = LocalDate.of(2022, 3, 8);
        var book = StatuteBook.of("12", ContractKind.PLATFORM_ACCORD, received);
        assertThat(book.silenceTakesEffect()).isFalse();
        assertThat(book.inForceBySilence(received)).isEqualTo(received);
        assertThat(Rulings.grounds(book.objection(received, received.plusYears(1))))
                .isEmpty();
    }

    @Test
    @DisplayName("2004年以前没有集体合同规定：不拒绝，不编造")
    void beforeAnyLawNothingIsInvented() {
        var day = LocalDate.of(1999, 1, 1);
        var book = StatuteBook.of("13", ContractKind.COMPREHENSIVE, day);
        assertThat(book.objection(day, day.plusYears(1)).isPermitted()).isTrue();
        assertThat(book.deadline(Duty.REPLY, day).due()).isNull();
        assertThat(book.rule("offer.reply")).isEmpty();
        assertThat(book.lateness(Duty.REPLY, book.deadline(Duty.REPLY, day), day.plusYears(1)))
                .isEmpty();
        assertThat(book.draftSignedByChiefs()).isFalse();
        assertThat(Side.values()).noneMatch(book::sealNeeded);
        assertThat(book.enterpriseMinimumWage(1, day)).isEqualTo(Ruling.permitted());
        var plan = book.plan(day, PlanUntil.CONTRACT_SIGNED);
        assertThat(plan.latest("CONTRACT_SIGNED")).contains(day);
        assertThat(plan.latest("CONGRESS_HELD")).isEmpty();
        assertThat(plan.latest("OFFER_SERVED")).contains(day);
    }
}
