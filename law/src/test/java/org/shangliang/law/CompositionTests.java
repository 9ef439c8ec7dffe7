package org.shangliang.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class CompositionTests {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 5);
    private static final WorkplaceFacts UNKNOWN = WorkplaceFacts.unknown();

    /** "mcl" is a man, chief, front line; "fx" a woman from outside. */
    private static List<SideMember> side(String prefix, @Nullable String members) {
        var list = new ArrayList<SideMember>();
        if (members != null) {
            for (var marks : members.split(" ", -1)) {
                list.add(new SideMember(
                        null,
                        prefix + list.size(),
                        marks.startsWith("f") ? Gender.F : Gender.M,
                        marks.contains("x"),
                        marks.contains("c"),
                        marks.contains("l")));
            }
        }
        return list;
    }

    private static String codes(List<Ground> grounds) {
        return String.join(" ", grounds.stream().map(Ground::code).toList());
    }

    private static SideMember named(@Nullable String id, String name, boolean chief) {
        return new SideMember(id, name, Gender.M, false, chief);
    }

    @ParameterizedTest(name = "{9}")
    @CsvFileSource(resources = "/cases/composition.csv", numLinesToSkip = 1)
    void judgesBothSides(
            String region,
            ContractKind kind,
            @Nullable Boolean aboveScale,
            @Nullable BigDecimal womenShare,
            @Nullable Boolean committee,
            @Nullable String workers,
            @Nullable String employer,
            @Nullable String grounds,
            @Nullable String notes,
            String title) {
        var facts = new WorkplaceFacts(aboveScale, womenShare, null, committee, null, null);
        var found = StatuteBook.of(region, kind, DAY).representation(facts, side("W", workers), side("E", employer));
        assertThat(codes(found.grounds())).isEqualTo(grounds == null ? "" : grounds);
        assertThat(codes(found.notes())).isEqualTo(notes == null ? "" : notes);
        assertThat(found.lawful()).isEqualTo(grounds == null);
        Rulings.check(found.ruling(), grounds == null, grounds == null ? notes : grounds);
    }

    @Test
    @DisplayName("集体合同规定第19、23条：说明哪一方、差几人、多几人")
    void saysHowFarOff() {
        var book = StatuteBook.of("12", ContractKind.COMPREHENSIVE, DAY);
        var found = book.representation(UNKNOWN, side("W", "mc"), side("E", "mc mx mx mx mx"));
        assertThat(found.grounds())
                .extracting(Ground::arguments)
                .containsExactly(
                        List.of("WORKERS", "1", "3", "2"),
                        List.of("EMPLOYER", "5", "4", "1", "3"),
                        List.of("1", "5", "4"));
        var chiefs = book.representation(UNKNOWN, side("W", "mc mc m"), side("E", "mcx m m"));
        assertThat(chiefs.grounds())
                .extracting(Ground::arguments)
                .containsExactly(List.of("WORKERS", "2"), List.of("EMPLOYER", "E0"));
        assertThat(GroundTexts.message(chiefs.grounds().getFirst())).isEqualTo("职工方有2名首席代表，只能有一名");
    }

    @Test
    @DisplayName("各地方规定：说明差几人")
    void localRulesSayHowFarOff() {
        var scale = new WorkplaceFacts(true, null, BigDecimal.ZERO, null, null, null);
        var zhejiang = StatuteBook.of("33", ContractKind.COMPREHENSIVE, DAY);
        assertThat(zhejiang.representation(scale, side("W", "mc m m"), side("E", "mc m m m m"))
                        .grounds())
                .extracting(Ground::arguments)
                .containsExactly(List.of("WORKERS", "3", "5", "2"), List.of("3", "5", "2"));
        assertThat(zhejiang.workersSide(UNKNOWN, side("W", "mc m m"))
                        .notes()
                        .getFirst()
                        .arguments())
                .containsExactly("WORKERS", "3", "5");
        var shandong = StatuteBook.of("37", ContractKind.WAGE, DAY);
        assertThat(shandong.workersSide(UNKNOWN, side("W", "mcl m m m m m m"))
                        .grounds()
                        .getFirst()
                        .arguments())
                .containsExactly("7", "1", "3", "2");
        assertThat(shandong.workersSide(UNKNOWN, side("W", "mc m m m"))
                        .notes()
                        .getFirst()
                        .arguments())
                .containsExactly("4", "2");
        var most = StatuteBook.of("3301", ContractKind.WAGE, DAY);
        assertThat(most.workersSide(scale, side("W", "mc m m m m m m m m m m"))
                        .grounds()
                        .getFirst()
                        .arguments())
                .containsExactly("WORKERS", "11", "9", "2");
        var soft = StatuteBook.of("11", ContractKind.WAGE, DAY);
        assertThat(soft.workersSide(scale, side("W", "mc m m m m m m m m m m m"))
                        .notes()
                        .getFirst()
                        .arguments())
                .containsExactly("WORKERS", "12", "10", "2");
    }

    @Test
    @DisplayName("重庆第10条、河南第8条：女职工比例写成百分数")
    void womenShareIsSaidInPercent() {
        var facts = new WorkplaceFacts(null, new BigDecimal("0.255"), null, null, null, null);
        var chongqing = StatuteBook.of("50", ContractKind.WAGE, DAY).workersSide(facts, side("W", "mc m m"));
        assertThat(chongqing.grounds().getFirst().arguments()).containsExactly("20", "25.5");
        var henan = StatuteBook.of("41", ContractKind.WAGE, DAY).workersSide(UNKNOWN, side("W", "mcl m m"));
        assertThat(henan.notes().getFirst().arguments()).containsExactly("10");
    }

    @Test
    @DisplayName("要约只看职工方：不比双方人数")
    void workersSideIgnoresEquality() {
        var book = StatuteBook.of("12", ContractKind.WAGE, DAY);
        assertThat(book.workersSide(UNKNOWN, side("W", "mc m m m")).lawful()).isTrue();
        assertThat(book.workersSide(UNKNOWN, side("W", "mc m")).lawful()).isFalse();
        assertThat(StatuteBook.of("31", ContractKind.WAGE, DAY)
                        .workersSide(new WorkplaceFacts(null, null, null, true, null, null), side("W", "mc m m"))
                        .grounds())
                .extracting(Ground::code)
                .containsExactly("reps.noWoman");
    }

    @Test
    @DisplayName("集体合同规定第24条：同名算同一人，两个不同编号才分得开")
    void nobodyRepresentsBothSides() {
        var book = StatuteBook.of("12", ContractKind.WAGE, DAY);
        var employer = List.of(named("7", "张 三", true), named(null, "李四", false), named(null, "王五", false));
        for (var other : List.of(named(null, "张三", true), named("7", "章三", true))) {
            var workers = List.of(other, named(null, "赵六", false), named(null, "钱七", false));
            var found = book.representation(UNKNOWN, workers, employer);
            assertThat(codes(found.grounds())).isEqualTo("reps.bothSides");
            assertThat(found.grounds().getFirst().arguments()).containsExactly(other.name());
        }
        var apart = List.of(named("8", "张三", true), named(null, "赵六", false), named(null, "钱七", false));
        assertThat(book.representation(UNKNOWN, apart, employer).lawful()).isTrue();
    }

    @Test
    @DisplayName("同一名单里同一人不能算两次")
    void nobodyCountsTwice() {
        var book = StatuteBook.of("12", ContractKind.WAGE, DAY);
        var twice = List.of(named(null, "张三", true), named(null, "李四", false), named(null, "张三", false));
        var found = book.workersSide(UNKNOWN, twice);
        assertThat(codes(found.grounds())).isEqualTo("reps.twice");
        assertThat(found.grounds().getFirst().arguments()).containsExactly("WORKERS", "张三");
    }

    @Test
    @DisplayName("没有工会：提醒征得半数以上职工同意")
    void noUnionIsRemarkedOn() {
        var facts = new WorkplaceFacts(null, null, null, null, false, 20);
        var book = StatuteBook.of("12", ContractKind.WAGE, DAY);
        assertThat(codes(book.workersSide(facts, side("W", "mc m m")).notes())).isEqualTo("reps.noUnion");
        var union = new WorkplaceFacts(null, null, null, null, true, 20);
        assertThat(book.workersSide(union, side("W", "mc m m")).notes()).isEmpty();
    }

    @ParameterizedTest(name = "重庆第10条：被派遣劳动者占{0}")
    @CsvSource({"0.04,false", "0.05,false", "0.06,true"})
    void dispatchedWorkersAreRemarkedOn(BigDecimal share, boolean remarked) {
        var facts = new WorkplaceFacts(null, BigDecimal.ZERO, share, null, null, null);
        var found = StatuteBook.of("50", ContractKind.WAGE, DAY).workersSide(facts, side("W", "mc m m"));
        assertThat(codes(found.notes())).isEqualTo(remarked ? "reps.dispatched" : "");
        var zhejiang = StatuteBook.of("33", ContractKind.SAFETY, DAY)
                .workersSide(new WorkplaceFacts(false, null, share, null, null, null), side("W", "mc m m"));
        assertThat(codes(zhejiang.notes())).isEqualTo("reps.dispatched");
    }

    @Test
    @DisplayName("浙江第11条：没有被派遣劳动者就不提醒")
    void noDispatchedWorkersNoRemark() {
        var facts = new WorkplaceFacts(false, null, BigDecimal.ZERO, null, null, null);
        assertThat(StatuteBook.of("33", ContractKind.SAFETY, DAY)
                        .workersSide(facts, side("W", "mc m m"))
                        .notes())
                .isEmpty();
    }

    @ParameterizedTest(name = "不可能的事实：{0}={1}")
    @CsvSource({"womenShare,-0.01", "womenShare,1.01", "dispatchedShare,-1", "dispatchedShare,20", "staff,0"})
    void refusesImpossibleFacts(String field, BigDecimal value) {
        assertThatThrownBy(() -> new WorkplaceFacts(
                        null,
                        field.equals("womenShare") ? value : null,
                        field.equals("dispatchedShare") ? value : null,
                        null,
                        null,
                        field.equals("staff") ? value.intValueExact() : null))
                .isInstanceOfSatisfying(ImpossibleValue.class, wrong -> {
                    assertThat(wrong.field()).isEqualTo(field);
                    assertThat(GroundTexts.message(wrong)).contains(value.toPlainString());
                });
    }

    @Test
    @DisplayName("比例0和1、职工1人都可以")
    void acceptsTheLimitsOfFacts() {
        assertThat(new WorkplaceFacts(null, BigDecimal.ZERO, BigDecimal.ONE, null, null, 1).staff())
                .isEqualTo(1);
    }
}
