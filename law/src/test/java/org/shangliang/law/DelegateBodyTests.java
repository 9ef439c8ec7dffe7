package org.shangliang.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("职工代表的构成")
class DelegateBodyTests {
    private static final LocalDate DAY = LocalDate.of(2022, 4, 12);

    private static List<Ground> notes(
            String region, Delegates delegates, @Nullable Integer staff, @Nullable String women) {
        var facts = new WorkplaceFacts(null, women == null ? null : new BigDecimal(women), null, null, null, staff);
        var ruling = StatuteBook.of(region, ContractKind.WAGE, DAY).delegates(delegates, facts, DAY);
        assertThat(ruling.isPermitted()).as("noted, never refused").isTrue();
        return Rulings.grounds(ruling);
    }

    @ParameterizedTest(name = "{0}: {1} staff ask for {2}")
    @CsvSource({
        "120000, 20, 20", "120000, 31, 30", "120000, 600, 30", "120000, 601, 31", "120000, 2000, 100",
        "310000, 99, 30", "310000, 100, 30", "310000, 199, 30", "310000, 200, 35", "310000, 3000, 175",
        "310000, 9000, 175", "330000, 99, 30", "330000, 100, 40", "330000, 999, 96", "330000, 1000, 100",
        "330000, 4999, 160", "330000, 5000, 200"
    })
    void asksForSoManyDelegates(String region, int staff, int needed) {
        assertThat(notes(region, new Delegates(needed, 0, 0, null), staff, null))
                .isEmpty();
        assertThat(notes(region, new Delegates(needed - 1, 0, 0, null), staff, null))
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.code()).isEqualTo("delegates.tooFew");
                    assertThat(note.arguments())
                            .containsExactly(
                                    String.valueOf(staff), String.valueOf(needed - 1), String.valueOf(needed), "1");
                });
    }

    @Test
    @DisplayName("中层以上管理人员不超过五分之一")
    void letsManagersBeAFifth() {
        assertThat(notes("120000", new Delegates(34, 6, 0, null), null, null)).isEmpty();
        assertThat(notes("120000", new Delegates(34, 7, 0, null), null, null))
                .extracting(Ground::code)
                .containsExactly("delegates.managers");
        assertThat(notes("120000", new Delegates(34, null, 0, null), null, null))
                .extracting(Ground::code)
                .containsExactly("delegates.managersUnknown");
    }

    @Test
    @DisplayName("女代表比例只并列，不编数字")
    void putsTheSharesOfWomenSideBySide() {
        assertThat(notes("120000", new Delegates(30, 0, 12, null), null, "0.4")).isEmpty();
        assertThat(notes("120000", new Delegates(30, 0, 11, null), null, "0.4"))
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.arguments()).containsExactly("40", "36.7");
                    assertThat(note.basis())
                            .extracting(LegalBasis::status)
                            .startsWith(RuleStatus.MEMORY)
                            .doesNotContain(RuleStatus.SEEN);
                });
        assertThat(notes("120000", new Delegates(30, 0, null, null), null, "0.4"))
                .extracting(Ground::code)
                .containsExactly("delegates.womenUnknown");
    }

    @Test
    @DisplayName("任期满了的提示")
    void tellsThatTheTermHasEnded() {
        assertThat(notes("120000", new Delegates(30, 0, 0, DAY), null, null)).isEmpty();
        assertThat(notes("120000", new Delegates(30, 0, 0, DAY.minusDays(1)), null, null))
                .extracting(Ground::code)
                .containsExactly("delegates.expired");
    }
}
