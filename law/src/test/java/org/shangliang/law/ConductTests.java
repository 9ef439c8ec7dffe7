package org.shangliang.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ConductTests {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

    private static StatuteBook book(String region, ContractKind kind) {
        return StatuteBook.of(region, kind, DAY);
    }

    @ParameterizedTest(name = "{6}")
    @CsvFileSource(resources = "/cases/term.csv", numLinesToSkip = 1)
    void limitsTheTerm(
            String region,
            ContractKind kind,
            LocalDate from,
            LocalDate to,
            boolean permitted,
            @Nullable String codes,
            String title) {
        Rulings.check(book(region, kind).term(from, to), permitted, codes);
    }

    @ParameterizedTest(name = "{7}")
    @CsvFileSource(resources = "/cases/suspension.csv", numLinesToSkip = 1)
    void limitsTheSuspension(
            String region,
            ContractKind kind,
            LocalDate from,
            LocalDate until,
            int before,
            boolean permitted,
            @Nullable String codes,
            String title) {
        Rulings.check(book(region, kind).suspension(from, until, before), permitted, codes);
    }

    @ParameterizedTest(name = "{5}")
    @CsvFileSource(resources = "/cases/declining.csv", numLinesToSkip = 1)
    void limitsDeclining(
            String region, ContractKind kind, boolean reason, boolean permitted, @Nullable String codes, String title) {
        Rulings.check(book(region, kind).declining(reason), permitted, codes);
    }

    @ParameterizedTest(name = "{6}")
    @CsvFileSource(resources = "/cases/wage-floor.csv", numLinesToSkip = 1)
    void keepsTheWageFloor(
            String region,
            ContractKind kind,
            long fen,
            LocalDate on,
            boolean permitted,
            @Nullable String codes,
            String title) {
        Rulings.check(StatuteBook.of(region, kind, DAY).enterpriseMinimumWage(fen, on), permitted, codes);
    }

    @Test
    @DisplayName("集体合同规定第38条：说明最早和最晚的期满日")
    void termSaysWhatWouldDo() {
        var book = book("12", ContractKind.COMPREHENSIVE);
        var tooShort = book.term(LocalDate.of(2022, 4, 1), LocalDate.of(2022, 10, 1));
        assertThat(Rulings.grounds(tooShort).getFirst().arguments())
                .containsExactly("2022-04-01", "2022-10-01", "1", "2023-03-31");
        var tooLong = book.term(LocalDate.of(2022, 4, 1), LocalDate.of(2027, 3, 31));
        assertThat(Rulings.grounds(tooLong).getFirst().arguments())
                .containsExactly("2022-04-01", "2027-03-31", "3", "2025-03-31");
        var unusual = book("12", ContractKind.WAGE).term(LocalDate.of(2022, 4, 1), LocalDate.of(2024, 3, 31));
        assertThat(Rulings.grounds(unusual).getFirst().arguments()).containsExactly("1");
    }

    @Test
    @DisplayName("杭州第27条：说明超出几天")
    void suspensionSaysHowFarOff() {
        var long40 = book("3301", ContractKind.WAGE).suspension(DAY, DAY.plusDays(35), 5);
        assertThat(Rulings.grounds(long40).getFirst().arguments()).containsExactly("40", "30", "10");
        var agreed = book("50", ContractKind.WAGE).suspension(DAY, DAY.plusDays(35), 5);
        assertThat(Rulings.grounds(agreed).getFirst().arguments()).containsExactly("35", "30", "5");
    }

    @Test
    @DisplayName("以前中止的天数不能是负数")
    void refusesNegativeDays() {
        var book = book("12", ContractKind.WAGE);
        assertThatThrownBy(() -> book.suspension(DAY, DAY.plusDays(1), -1))
                .isInstanceOfSatisfying(ImpossibleValue.class, wrong -> {
                    assertThat(wrong.field()).isEqualTo("daysSuspendedBefore");
                    assertThat(GroundTexts.message(wrong)).contains("-1");
                });
    }

    @Test
    @DisplayName("上海第15条：列出不得拒绝的三种情形")
    void listsTheCases() {
        var ruling = book("31", ContractKind.WAGE).declining(true);
        assertThat(GroundTexts.message(Rulings.grounds(ruling).getFirst()))
                .contains("停工")
                .doesNotContain("{");
    }

    @Test
    @DisplayName("劳动合同法第55条：说明差多少元")
    void wageSaysHowFarOff() {
        var ruling = book("12", ContractKind.WAGE).enterpriseMinimumWage(200_050, LocalDate.of(2022, 3, 8));
        assertThat(Rulings.grounds(ruling).getFirst().arguments())
                .containsExactly("2000.5", "2180", "2021-07-01", "179.5");
    }

    @Test
    @DisplayName("浙江第5条：应当高于最低工资，恰好相等不行")
    void strictFloorRefusesEquality() {
        var minimum = new MinimumWage(DAY, 200_000, null, null, "");
        var rule = book("33", ContractKind.WAGE).rule("floor.wage").orElseThrow();
        assertThat(codes(rule, 200_000, minimum, WageFloor.STRICTLY_ABOVE)).containsExactly("wage.notAboveMinimum");
        assertThat(codes(rule, 200_001, minimum, WageFloor.STRICTLY_ABOVE)).isEmpty();
        assertThat(codes(rule, 199_999, minimum, WageFloor.STRICTLY_ABOVE)).containsExactly("wage.belowMinimum");
        assertThat(codes(rule, 200_000, minimum, WageFloor.NOT_BELOW)).isEmpty();
        assertThat(codes(rule, 199_999, minimum, WageFloor.NOT_BELOW)).containsExactly("wage.belowMinimum");
    }

    private static List<String> codes(Rule rule, long fen, MinimumWage minimum, WageFloor floor) {
        return Rulings.grounds(Conduct.againstMinimum(rule, fen, minimum, floor)).stream()
                .map(Ground::code)
                .toList();
    }
}
