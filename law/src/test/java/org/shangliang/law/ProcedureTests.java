package org.shangliang.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ProcedureTests {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

    @ParameterizedTest(name = "{12}")
    @CsvFileSource(resources = "/cases/procedure.csv", numLinesToSkip = 1)
    void knowsThePacksProcedure(
            String region,
            ContractKind kind,
            ChairRule chair,
            boolean draftSigned,
            boolean workersSeal,
            boolean employerSeal,
            int copies,
            MinutesSigners minutes,
            boolean vote,
            WageFloor floor,
            boolean onService,
            boolean silence,
            String title) {
        var book = StatuteBook.of(region, kind, DAY);
        assertThat(book.chairRule()).isEqualTo(chair);
        assertThat(book.draftSignedByChiefs()).isEqualTo(draftSigned);
        assertThat(book.sealNeeded(Side.WORKERS)).isEqualTo(workersSeal);
        assertThat(book.sealNeeded(Side.EMPLOYER)).isEqualTo(employerSeal);
        assertThat(book.filingCopies()).isEqualTo(copies);
        assertThat(book.minutesSignedBy()).isEqualTo(minutes);
        assertThat(book.workersSideNeedsCongressVote()).isEqualTo(vote);
        assertThat(book.wageFloor()).isEqualTo(floor);
        assertThat(book.noObjectionTakesEffectOnService()).isEqualTo(onService);
        assertThat(book.silenceTakesEffect()).isEqualTo(silence);
    }

    @Test
    @DisplayName("集体合同规定第34条：双方首席代表轮流主持，先由要约一方")
    void chiefsPresideInTurn() {
        var book = StatuteBook.of("12", ContractKind.WAGE, DAY);
        assertThat(book.chair(1, Side.WORKERS)).isEqualTo(Side.WORKERS);
        assertThat(book.chair(2, Side.WORKERS)).isEqualTo(Side.EMPLOYER);
        assertThat(book.chair(3, Side.EMPLOYER)).isEqualTo(Side.EMPLOYER);
        assertThat(book.chair(4, Side.EMPLOYER)).isEqualTo(Side.WORKERS);
        assertThatThrownBy(() -> book.chair(0, Side.WORKERS))
                .isInstanceOfSatisfying(
                        ImpossibleValue.class,
                        wrong -> assertThat(wrong.field()).isEqualTo("meetingNumber"));
    }

    @Test
    @DisplayName("2022年江苏还没有集体协商条例；2023年5月1日起未列明的事项显示待核实")
    void packsHaveTheirDay() {
        var before = StatuteBook.of("320000", ContractKind.WOMEN, LocalDate.of(2023, 4, 30));
        assertThat(before.rule("procedures")).isEmpty();
        assertThat(before.rule("offer.reply").orElseThrow().status()).isEqualTo(RuleStatus.SEEN);
        var after = StatuteBook.of("320000", ContractKind.WOMEN, LocalDate.of(2023, 5, 1));
        assertThat(after.rule("procedures").orElseThrow().values()).containsExactly("ordinary", "simple", "emergency");
        var reply = after.rule("offer.reply").orElseThrow();
        assertThat(reply.status()).isEqualTo(RuleStatus.UNSEEN);
        assertThat(reply.binding()).isTrue();
        assertThat(reply.basis().getLast()).isEqualTo(new LegalBasis("江苏省集体协商条例", "", RuleStatus.UNSEEN));
    }

    @Test
    @DisplayName("妇女权益保障法第44条自2023年1月1日起适用")
    void rulesHaveTheirDay() {
        assertThat(StatuteBook.of("12", ContractKind.WOMEN, LocalDate.of(2022, 12, 31))
                        .rule("women.content"))
                .isEmpty();
        assertThat(StatuteBook.of("12", ContractKind.WOMEN, LocalDate.of(2023, 1, 1))
                        .rule("women.content"))
                .isPresent();
    }

    @Test
    @DisplayName("天津工资：没有读到的条文退回国家规定，并显示待核实")
    void unreadTextsFallBack() {
        var book = StatuteBook.of("120116900", ContractKind.WAGE, DAY);
        assertThat(book.rule("reps.min_each").orElseThrow()).satisfies(rule -> {
            assertThat(rule.pack()).isEqualTo("CN");
            assertThat(rule.status()).isEqualTo(RuleStatus.UNSEEN);
            assertThat(rule.number()).hasValue(3);
        });
        assertThat(book.rule("penalty").orElseThrow().value()).isNull();
        assertThat(book.rule("penalty").orElseThrow().binding()).isFalse();
        assertThat(book.rule("period.roll_forward").orElseThrow().status()).isEqualTo(RuleStatus.SEEN);
        assertThat(StatuteBook.of("120000", ContractKind.WOMEN, DAY)
                        .rule("reps.min_each")
                        .orElseThrow()
                        .status())
                .isEqualTo(RuleStatus.SEEN);
    }

    @Test
    @DisplayName("山东非工资合同：当地1999年条例未读，全部显示待核实")
    void shandongOtherKindsAreInDoubt() {
        var reply = StatuteBook.of("37", ContractKind.SAFETY, DAY)
                .rule("offer.reply")
                .orElseThrow();
        assertThat(reply.number()).hasValue(20);
        assertThat(reply.status()).isEqualTo(RuleStatus.UNSEEN);
    }

    @Test
    @DisplayName("rules() 列出适用的全部规则，按名称排序，每条只出现一次")
    void listsWhatApplies() {
        var rules = StatuteBook.of("3301", ContractKind.WAGE, DAY).rules();
        assertThat(rules)
                .extracting(Rule::key)
                .isSorted()
                .doesNotHaveDuplicates()
                .contains("offer.reply", "reps.max_each");
        assertThat(rules)
                .filteredOn(rule -> rule.key().equals("reps.max_each"))
                .singleElement()
                .satisfies(rule -> assertThat(rule.pack()).isEqualTo("HZ"));
        assertThat(StatuteBook.of("12", ContractKind.WOMEN, LocalDate.of(2022, 3, 8))
                        .rules())
                .extracting(Rule::key)
                .doesNotContain("women.content");
    }

    @Test
    @DisplayName("上海第25条的一年期限只对工资合同")
    void rulesMayNameTheirKinds() {
        assertThat(StatuteBook.of("31", ContractKind.WAGE, DAY)
                        .rule("term.normal")
                        .orElseThrow()
                        .pack())
                .isEqualTo("SH");
        assertThat(StatuteBook.of("31", ContractKind.WOMEN, DAY).rule("term.normal"))
                .isEmpty();
    }
}
