package org.shangliang.app.congress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shangliang.app.access.Role.UNION_CHAIR;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shangliang.app.congress.model.Deliberation.Result;
import org.shangliang.app.document.StoredDocuments;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.ContractKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Votes at the boundary: exactly half in three places, quorum, counts that cannot be. */
@DatabaseTest
class HalfTests {
    private static final String CALL =
            "{'body': 'CONGRESS', 'meetingOn': '2022-04-01', 'entitled': 60, 'agenda': '听取报告\\n\\n审议草案'}";

    private static final String HALF = "{'present': 50, 'for': 30, 'against': 20}";

    @Autowired
    ApplicationContext context;

    @Autowired
    Congresses congresses;

    @Autowired
    StoredDocuments papers;

    CaseDriver driver;

    @BeforeEach
    void begin() {
        driver = CaseDriver.in(context);
    }

    private CaseJourney beforeTheVoteIn(String region) {
        return CaseJourney.in(driver, region, ContractKind.WAGE)
                .before("deliberations")
                .on("2022-04-01");
    }

    @Test
    void refusesExactlyHalfInTianjinUntilTheChairRecordsAReason() {
        var journey = beforeTheVoteIn("120116");
        var grounds = CaseJourney.grounds(journey.take("deliberations", UNION_CHAIR, HALF));
        assertThat(grounds).singleElement().satisfies(ground -> {
            assertThat(ground.code()).isEqualTo("adoption.contested");
            assertThat(ground.basis()).extracting(basis -> basis.instrument()).contains("集体合同规定", "企业民主管理规定");
        });
        assertThat(journey.stage()).isEqualTo("DELIBERATING");

        var reason = HALF.replace("}", ", 'contestedReason': '大会章程写明半数以上包括本数'}");
        var outcome = journey.take("deliberations", UNION_CHAIR, reason);
        assertThat(CaseJourney.remarks(outcome)).contains("adoption.contested");
        assertThat(journey.stage()).isEqualTo("ADOPTED");
        assertThat(journey.lastEntry().facts()).containsEntry("contested", "recorded");
        assertThat(congresses.of(journey.id()).last())
                .hasValueSatisfying(held -> assertThat(held.contestedReason()).startsWith("大会章程"));
    }

    @Test
    void takesExactlyHalfAsNotAdoptedWhereTheChairSaysSo() {
        var journey = beforeTheVoteIn("120116");
        journey.must("deliberations", UNION_CHAIR, HALF.replace("}", ", 'contestedFails': true}"));
        assertThat(journey.stage()).isEqualTo("NEGOTIATING");
        assertThat(journey.lastEntry().facts()).containsEntry("contested", "failed");
        assertThat(congresses.of(journey.id()).last())
                .hasValueSatisfying(held -> assertThat(held.result()).isEqualTo(Result.REJECTED));
        var paper = papers.of(journey.id()).getLast();
        assertThat(papers.document(paper.id()).canonicalText()).contains("未获通过").doesNotContain("恰为");
    }

    @Test
    void adoptsExactlyHalfInShanghai() {
        var journey = beforeTheVoteIn("310115");
        journey.must("deliberations", UNION_CHAIR, HALF);
        assertThat(journey.stage()).isEqualTo("ADOPTED");
    }

    @Test
    void rejectsExactlyHalfInZhejiangAndGoesBackToTheTable() {
        var journey = beforeTheVoteIn("330300");
        var outcome =
                journey.take("deliberations", UNION_CHAIR, HALF.replace("}", ", 'contestedReason': '理由在这里不起作用'}"));
        assertThat(CaseJourney.remarks(outcome)).contains("adoption.votes");
        assertThat(journey.stage()).isEqualTo("NEGOTIATING");
        var held = congresses.of(journey.id()).last().orElseThrow();
        assertThat(held.result()).isEqualTo(Result.REJECTED);
        assertThat(held.contestedReason()).isNull();
    }

    @Test
    void keepsWhatDelegatesSaidWithTheResolution() {
        var journey = beforeTheVoteIn("330300");
        journey.must("congress", UNION_CHAIR, CALL);
        journey.must("deliberations", UNION_CHAIR, HALF.replace("}", ", 'remarks': ' 夜班津贴要写明按班算；答复：带回协商 '}"));
        var held = congresses.of(journey.id()).last().orElseThrow();
        assertThat(held.remarks()).isEqualTo("夜班津贴要写明按班算；答复：带回协商");
        var paper = papers.of(journey.id()).getLast();
        assertThat(papers.document(paper.id()).canonicalText())
                .contains("会议议程", "1．听取报告", "2．审议草案", "审议中提出的意见和答复", "夜班津贴要写明按班算");
        assertThat(journey.lastEntry().facts()).containsEntry("remarks", "recorded");
    }

    @Test
    void keepsTheRejectedRoundAndCarriesANewDraftToTheVote() {
        var journey = beforeTheVoteIn("330300");
        journey.must("deliberations", UNION_CHAIR, HALF);
        journey.on("2022-04-08");
        journey.must("draft", UNION_CHAIR, """
                {'termFrom': '2022-05-01', 'termTo': '2023-04-30',
                 'clauses': [{'heading': 'T01', 'text': '工资增长百分之六。'}],
                 'signedByWorkersChief': true, 'signedByEmployerChief': true}""");
        assertThat(journey.lastEntry().facts()).containsEntry("round", "2");
        var firstDigest = congresses.of(journey.id()).held().getFirst().textDigest();
        journey.must("deliberations", UNION_CHAIR, """
                {'body': 'CONGRESS', 'entitled': 60, 'present': 50, 'for': 45, 'draftDeliveredOn': '2022-04-08'}""");
        assertThat(congresses.of(journey.id()).held())
                .extracting(meeting -> meeting.result())
                .containsExactly(Result.REJECTED, Result.ADOPTED);
        assertThat(congresses.adoption(journey.id(), 2))
                .hasValueSatisfying(held -> assertThat(held.textDigest()).isNotEqualTo(firstDigest));
    }

    @Test
    void recordsAMeetingWithoutQuorumAndCallsAgain() {
        var journey = beforeTheVoteIn("120116");
        var outcome = journey.take("deliberations", UNION_CHAIR, "{'present': 39}");
        assertThat(CaseJourney.remarks(outcome)).contains("adoption.quorum");
        assertThat(journey.stage()).isEqualTo("DELIBERATING");
        assertThat(journey.lastEntry().kind()).isEqualTo("congress.no-quorum");
        journey.on("2022-04-02");
        journey.must("congress", UNION_CHAIR, """
                {'body': 'CONGRESS', 'meetingOn': '2022-04-12', 'entitled': 60, 'draftDeliveredOn': '2022-04-02'}""");
        journey.on("2022-04-12");
        journey.must("deliberations", UNION_CHAIR, "{'present': 40, 'for': 31}");
        assertThat(journey.stage()).isEqualTo("ADOPTED");
        assertThat(journey.kinds())
                .containsSubsequence(
                        "congress.convened", "congress.no-quorum", "congress.convened", "deliberation.adopted");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'entitled': 0, 'present': 0, 'for': 0}|entitled",
                "{'entitled': 60, 'present': 61, 'for': 40}|present",
                "{'entitled': 60, 'present': 50, 'for': 51}|for",
                "{'entitled': 60, 'present': 50, 'for': -1}|for",
                "{'entitled': 60, 'present': 50, 'for': 40, 'against': 51}|against",
                "{'entitled': 60, 'present': 50, 'for': 40, 'against': 6, 'abstain': 5}|for",
                "{'entitled': 60, 'present': 50}|for",
                "{'entitled': 60, 'present': 50, 'for': 40, 'draftDeliveredOn': '2022-03-01'}|draftDeliveredOn",
            })
    void namesTheFieldOfACountThatCannotBe(String body, String field) {
        var journey = beforeTheVoteIn("120116");
        var length = journey.docket().size();
        assertThatThrownBy(() -> journey.take("deliberations", UNION_CHAIR, body))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.errors())
                                .extracting(FieldError::field)
                                .isEqualTo(List.of(field)));
        assertThat(journey.docket()).hasSize(length);
    }
}
