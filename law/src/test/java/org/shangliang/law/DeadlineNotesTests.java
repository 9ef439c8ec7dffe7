package org.shangliang.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DeadlineNotesTests {
    private static final LocalDate DAY = LocalDate.of(2022, 3, 24);

    private static List<String> codes(Deadline deadline) {
        return deadline.notes().stream().map(Ground::code).toList();
    }

    @Test
    @DisplayName("报送：工资集体协商试行办法7日与集体合同规定10日并列，第7日提醒，第10日后才算逾期")
    void filingRemindsBySevenAndIsLateAfterTen() {
        var filing = StatuteBook.of("120116", ContractKind.WAGE, DAY).deadline(Duty.FILE, DAY);
        assertThat(filing.remindOn()).isEqualTo("2022-03-31");
        assertThat(filing.due()).isEqualTo("2022-04-06");
        assertThat(codes(filing)).containsExactly("deadline.rolled", "deadline.twoSources", "deadline.unverified");
        assertThat(filing.notes().get(0).arguments()).containsExactly("2022-04-03", "2022-04-06");
        assertThat(filing.notes().get(0).basis()).containsExactly(new LegalBasis("民法典", "203", RuleStatus.SEEN));
        assertThat(filing.notes().get(1).arguments()).containsExactly("2022-03-31", "2022-04-06");
        assertThat(filing.notes().get(1).basis()).isEqualTo(filing.basis());
        assertThat(filing.basis())
                .containsExactly(
                        new LegalBasis("集体合同规定", "42", RuleStatus.SEEN),
                        new LegalBasis("工资集体协商试行办法", "21", RuleStatus.SEEN),
                        new LegalBasis("天津市企业工资集体协商条例", "", RuleStatus.UNSEEN));
        assertThat(filing.binding()).isTrue();
    }

    @Test
    @DisplayName("最后一天不是休息日时没有顺延的说明")
    void saysNothingWhenNothingMoved() {
        var reply =
                StatuteBook.of("13", ContractKind.COMPREHENSIVE, DAY).deadline(Duty.REPLY, LocalDate.of(2022, 3, 8));
        assertThat(reply.notes()).isEmpty();
        assertThat(reply.provisional()).isFalse();
    }

    @Test
    @DisplayName("天津答复：五个工作日读过，条号没有读到，标待核实")
    void marksAnArticleNumberThatWasNotRead() {
        var reply = StatuteBook.of("12", ContractKind.WAGE, DAY).deadline(Duty.REPLY, DAY);
        assertThat(codes(reply)).containsExactly("deadline.unverified");
        assertThat(GroundTexts.citations(reply.basis())).isEqualTo("《天津市企业工资集体协商条例》（条号待核实）");
    }

    @Test
    @DisplayName("集体合同规定第48条：及时公布，没有天数，也就没有逾期")
    void promptlyHasNoDueDay() {
        var publish = StatuteBook.of("12", ContractKind.COMPREHENSIVE, DAY).deadline(Duty.PUBLISH, DAY);
        assertThat(publish.due()).isNull();
        assertThat(codes(publish)).containsExactly("deadline.promptly", "deadline.unverified");
        assertThat(publish.notes().getFirst().basis()).isEqualTo(publish.basis());
        assertThat(publish.binding()).isFalse();
        assertThat(publish.provisional()).isFalse();
    }

    @Test
    @DisplayName("综合合同没有会前提供资料的天数")
    void noRuleHasNoDueDay() {
        var book = StatuteBook.of("13", ContractKind.COMPREHENSIVE, DAY);
        assertThat(codes(book.disclosureBefore(DAY))).containsExactly("deadline.noRule");
        assertThat(codes(book.deadline(Duty.TALKS, DAY))).containsExactly("deadline.noRule");
        assertThat(book.deadline(Duty.TALKS, DAY).unit()).isEqualTo(PeriodUnit.CALENDAR_DAY);
    }

    @Test
    @DisplayName("重庆市集体合同条例第15条：下次会议前补选")
    void chongqingFillsBeforeTheNextMeeting() {
        var vacancy = StatuteBook.of("50", ContractKind.WAGE, DAY).deadline(Duty.FILL_VACANCY, DAY);
        assertThat(vacancy.due()).isNull();
        assertThat(codes(vacancy)).containsExactly("deadline.beforeNextMeeting");
    }

    @Test
    @DisplayName("河南1999年条例效力待核实：按15日提醒，按集体合同规定20日才算逾期")
    void unverifiedLawRemindsAndReadLawIsLate() {
        var reply = StatuteBook.of("410000", ContractKind.COMPREHENSIVE, DAY)
                .deadline(Duty.REPLY, LocalDate.of(2024, 3, 5));
        assertThat(reply.remindOn()).isEqualTo("2024-03-20");
        assertThat(reply.due()).isEqualTo("2024-03-25");
        assertThat(codes(reply)).containsExactly("deadline.twoSources", "deadline.unverified");
        assertThat(reply.basis()).extracting(LegalBasis::instrument).containsExactly("河南省企业集体合同条例", "集体合同规定");
        assertThat(reply.binding()).isTrue();
    }

    @Test
    @DisplayName("河南1999年条例第15条：读过的规定没有天数时，只有待核实的30日")
    void unverifiedNumberStandsAloneWithoutARead() {
        var book = StatuteBook.of("41", ContractKind.COMPREHENSIVE, DAY);
        var suspension = book.period("meeting.suspend_max", LocalDate.of(2024, 3, 5));
        assertThat(suspension.due()).isEqualTo("2024-04-07");
        assertThat(suspension.binding()).isFalse();
    }

    @Test
    @DisplayName("议案提前7日只凭记忆：到期可算，不作拒绝依据")
    void memoryRuleIsNotBinding() {
        var notice =
                StatuteBook.of("12", ContractKind.WAGE, DAY).deadline(Duty.CONGRESS_NOTICE, LocalDate.of(2022, 3, 27));
        assertThat(notice.due()).isEqualTo("2022-03-19");
        assertThat(notice.remindOn()).isEqualTo("2022-03-18");
        assertThat(notice.binding()).isFalse();
        assertThat(codes(notice)).containsExactly("deadline.unverified");
    }

    @Test
    @DisplayName("跨入2027年：放假安排未公布，日期暂算")
    void reachesIntoAnUnpublishedYear() {
        var book = StatuteBook.of("13", ContractKind.COMPREHENSIVE, DAY);
        var reply = book.deadline(Duty.REPLY, LocalDate.of(2026, 12, 20));
        assertThat(reply.provisional()).isTrue();
        assertThat(codes(reply)).contains("deadline.provisional");
        assertThat(reply.notes().getLast().arguments()).containsExactly("2027");
        assertThat(book.deadline(Duty.REPLY, LocalDate.of(2020, 12, 20)).provisional())
                .isTrue();
        assertThat(book.deadline(Duty.REPLY, LocalDate.of(2026, 12, 11)).provisional())
                .isFalse();
        assertThat(book.renewalWindow(LocalDate.of(2027, 2, 1)).provisional()).isTrue();
    }

    @Test
    @DisplayName("集体合同规定第38条：期满前三个月内续订，窗口开始日提醒，期满日截止")
    void renewalWindowOpensAndCloses() {
        var window = StatuteBook.of("12", ContractKind.COMPREHENSIVE, DAY).renewalWindow(LocalDate.of(2023, 5, 31));
        assertThat(window.remindOn()).isEqualTo("2023-02-28");
        assertThat(window.due()).isEqualTo("2023-05-31");
        assertThat(window.notes()).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo("renewal.window");
            assertThat(note.arguments()).containsExactly("2023-02-28", "2023-05-31");
        });
    }

    @Test
    @DisplayName("山东第11条：代表名单5日内公布")
    void anyForwardRuleCanBeCounted() {
        var book = StatuteBook.of("37", ContractKind.WAGE, DAY);
        assertThat(book.period("reps.published_within", LocalDate.of(2022, 3, 8))
                        .due())
                .isEqualTo("2022-03-14");
    }

    @Test
    @DisplayName("每种法定事项都有逾期说法")
    void everyDutyHasItsLateCode() {
        for (var duty : Duty.values()) {
            assertThat(GroundTexts.has(GroundCode.late(duty).code())).isTrue();
        }
    }
}
