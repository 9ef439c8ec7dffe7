package org.shangliang.app.consultation.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.model.Team.Votes;
import org.shangliang.app.consultation.table.TableCommand.Propose;
import org.shangliang.app.document.StoredDocuments;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.Ground;
import org.shangliang.law.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** How representatives came about, with numbers, and until when they may speak. */
@DatabaseTest
@Transactional
class MandateTests {
    private static final String TEAM = """
            {'side': 'WORKERS', 'producedBy': 'CONGRESS_ELECTED', %s 'members': [
              {'name': '赵一', 'gender': 'M', 'chief': true, 'frontline': true},
              {'name': '赵二', 'gender': 'F', 'frontline': true, 'delegated': true, 'mandateUntil': '2022-03-22'},
              {'name': '赵三', 'gender': 'M', 'frontline': true}]}""";

    @Autowired
    ApplicationContext context;

    @Autowired
    Tables tables;

    private CaseJourney journey;

    @BeforeEach
    void talksHaveBegun() {
        journey = CaseJourney.inTianjin(CaseDriver.in(context)).before("draft").on("2022-03-22");
    }

    @Test
    void asksAtEveryActWhetherTheMandateStillStands() {
        journey.must("representatives", Role.UNION_CHAIR, TEAM.formatted(""));
        var delegate = journey.representative(Side.WORKERS, "赵二");
        CaseJourney.done(tables.take(journey.id(), clause("夜班"), delegate));
        journey.on("2022-03-23");
        var grounds = CaseJourney.grounds(tables.take(journey.id(), clause("班车"), delegate));
        assertThat(grounds).extracting(Ground::code).containsExactly("consultation.mandate.lapsed");
        assertThat(grounds.getFirst().basis()).isNotEmpty();
        CaseJourney.done(tables.take(journey.id(), clause("班车"), journey.representative(Side.WORKERS, "赵一")));
    }

    @Test
    void keepsTheNumbersOfTheVoteAndPrintsThem() {
        journey.must(
                "representatives",
                Role.UNION_CHAIR,
                TEAM.formatted("'votedAt': '职工食堂', 'entitled': 60, 'present': 52, 'consenting': 47,"));
        var team = context.getBean(Consultations.class).file(journey.id()).workers();
        assertThat(java.util.Objects.requireNonNull(team).votes()).isEqualTo(new Votes("职工食堂", 60, 52));
        assertThat(journey.lastEntry().facts()).containsEntry("entitled", "60").containsEntry("present", "52");
        var papers = context.getBean(StoredDocuments.class);
        assertThat(papers.of(journey.id()).stream()
                        .filter(paper -> paper.kind().equals("representative-list"))
                        .map(paper -> papers.document(paper.id()).canonicalText())
                        .toList()
                        .getLast())
                .contains("职工食堂", "60", "52", "47");
    }

    @Test
    void refusesNumbersThatCannotBe() {
        assertThat(wrong("'entitled': 60, 'present': 61, 'consenting': 40,")).containsExactly("present");
        assertThat(wrong("'entitled': 60, 'present': 50, 'consenting': 51,")).containsExactly("consenting");
        assertThat(wrong("'entitled': 60, 'consenting': 40,")).containsExactly("present");
    }

    private List<String> wrong(String counts) {
        var found = new java.util.ArrayList<String>();
        assertThatThrownBy(() -> journey.take("representatives", Role.UNION_CHAIR, TEAM.formatted(counts)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> input.errors().stream().map(FieldError::field).forEach(found::add));
        return found;
    }

    private static Propose clause(String title) {
        return new Propose(null, "T01.4", title, null, title, null, null);
    }
}
