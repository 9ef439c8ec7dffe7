package org.shangliang.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class AdoptionTests {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

    @ParameterizedTest(name = "{8}")
    @CsvFileSource(resources = "/cases/adoption.csv", numLinesToSkip = 1)
    void countsAgainstAllEntitled(
            String region,
            ContractKind kind,
            int entitled,
            int present,
            int votesFor,
            int quorumNeeded,
            int votesNeeded,
            AdoptionOutcome outcome,
            String title) {
        var adoption = StatuteBook.of(region, kind, DAY).adoption(entitled, present, votesFor);
        assertThat(adoption.outcome()).isEqualTo(outcome);
        assertThat(adoption.adopted()).isEqualTo(outcome == AdoptionOutcome.ADOPTED);
        assertThat(adoption.quorumNeeded()).isEqualTo(quorumNeeded);
        assertThat(adoption.quorumMet()).isEqualTo(present >= quorumNeeded);
        assertThat(adoption.votesNeeded()).isEqualTo(votesNeeded);
        assertThat(adoption.grounds().isEmpty()).isEqualTo(adoption.adopted());
    }

    @ParameterizedTest(name = "比例{0}/{1}，全体{2}：至少{3}，至多{4}，超过{5}")
    @CsvSource({"2,3,9,6,6,7", "2,3,10,7,6,7", "2,3,11,8,7,8", "1,2,7,4,3,4", "1,2,8,4,4,5", "1,3,5,2,1,2"})
    void countsShares(int over, int under, int whole, int atLeast, int atMost, int moreThan) {
        var share = new Fraction(over, under);
        assertThat(share.atLeast(whole)).isEqualTo(atLeast);
        assertThat(share.atMost(whole)).isEqualTo(atMost);
        assertThat(share.moreThan(whole)).isEqualTo(moreThan);
        assertThat(share.isExactly(atLeast, whole)).isEqualTo(atLeast == atMost);
        assertThat(share.isExactly(atLeast + 1, whole)).isFalse();
    }

    @Test
    @DisplayName("集体合同规定第36条：说明差几人、差几票")
    void saysHowFarOff() {
        var grounds = StatuteBook.of("12", ContractKind.COMPREHENSIVE, DAY)
                .adoption(180, 118, 88)
                .grounds();
        assertThat(grounds).extracting(Ground::code).containsExactly("adoption.quorum", "adoption.votes");
        assertThat(grounds.get(0).arguments()).containsExactly("180", "118", "120", "2");
        assertThat(grounds.get(1).arguments()).containsExactly("180", "88", "91", "3");
        assertThat(grounds.get(0).basis()).containsExactly(new LegalBasis("集体合同规定", "36", RuleStatus.SEEN));
    }

    @Test
    @DisplayName("恰好一半：集体合同规定第36条与企业民主管理规定并列")
    void contestedCitesBothSources() {
        var grounds = StatuteBook.of("12", ContractKind.WAGE, DAY)
                .adoption(180, 120, 90)
                .grounds();
        assertThat(grounds).singleElement().satisfies(ground -> {
            assertThat(ground.code()).isEqualTo("adoption.contested");
            assertThat(ground.arguments()).containsExactly("180", "90", "91", "1");
            assertThat(ground.basis())
                    .extracting(LegalBasis::instrument)
                    .containsExactly("集体合同规定", "企业民主管理规定", "天津市企业工资集体协商条例");
        });
    }

    @ParameterizedTest(name = "不可能的人数：应到{0}实到{1}赞成{2}")
    @CsvSource({"0,0,0,entitled", "-1,0,0,entitled", "10,-1,0,present", "10,11,5,present", "10,7,8,for", "10,7,-1,for"})
    void refusesImpossibleCounts(int entitled, int present, int votesFor, String field) {
        var book = StatuteBook.of("12", ContractKind.WAGE, DAY);
        assertThatThrownBy(() -> book.adoption(entitled, present, votesFor))
                .isInstanceOfSatisfying(ImpossibleValue.class, wrong -> {
                    assertThat(wrong.field()).isEqualTo(field);
                    assertThat(wrong.code()).isEqualTo("value." + field);
                    assertThat(GroundTexts.message(wrong)).doesNotContain("{");
                    assertThat(wrong).hasMessageContaining(field);
                });
    }

    @ParameterizedTest(name = "边界：应到{0}实到{1}赞成{2}可以计算")
    @CsvSource({"1,0,0", "10,10,10", "10,7,7"})
    void acceptsTheLimits(int entitled, int present, int votesFor) {
        assertThat(StatuteBook.of("12", ContractKind.WAGE, DAY).adoption(entitled, present, votesFor))
                .isNotNull();
    }

    @ParameterizedTest(name = "{4}")
    @CsvFileSource(resources = "/cases/consent.csv", numLinesToSkip = 1)
    void needsHalfOfAllStaffWithoutUnion(
            int staff, int consenting, boolean permitted, @Nullable String codes, String title) {
        Rulings.check(StatuteBook.of("12", ContractKind.WAGE, DAY).noUnionConsent(staff, consenting), permitted, codes);
    }

    @Test
    @DisplayName("集体合同规定第20条：说明差几人")
    void consentSaysHowFarOff() {
        var ruling = StatuteBook.of("12", ContractKind.WAGE, DAY).noUnionConsent(30, 12);
        assertThat(Rulings.grounds(ruling).getFirst().arguments()).containsExactly("30", "12", "15", "3");
        var half = StatuteBook.of("12", ContractKind.WAGE, DAY).noUnionConsent(30, 15);
        assertThat(Rulings.grounds(half).getFirst().arguments()).containsExactly("30", "15");
    }

    @ParameterizedTest(name = "不可能的同意人数：{0}人中{1}人")
    @CsvSource({"0,0,staff", "10,11,consenting", "10,-1,consenting"})
    void refusesImpossibleConsent(int staff, int consenting, String field) {
        var book = StatuteBook.of("12", ContractKind.WAGE, DAY);
        assertThatThrownBy(() -> book.noUnionConsent(staff, consenting))
                .isInstanceOfSatisfying(
                        ImpossibleValue.class,
                        wrong -> assertThat(wrong.field()).isEqualTo(field));
    }

    @Test
    @DisplayName("同意人数的边界可以计算；新就业形态没有这条规定")
    void consentLimits() {
        var book = StatuteBook.of("12", ContractKind.WAGE, DAY);
        assertThat(book.noUnionConsent(1, 1).isPermitted()).isTrue();
        assertThat(book.noUnionConsent(10, 0).isPermitted()).isFalse();
        assertThat(StatuteBook.of("12", ContractKind.PLATFORM_ACCORD, DAY)
                        .noUnionConsent(10, 0)
                        .isPermitted())
                .isTrue();
    }
}
