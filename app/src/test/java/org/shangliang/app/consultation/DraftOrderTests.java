package org.shangliang.app.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shangliang.law.Side.EMPLOYER;
import static org.shangliang.law.Side.WORKERS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.table.TableCommand;
import org.shangliang.app.consultation.table.TableCommand.Propose;
import org.shangliang.app.consultation.table.TableCommand.Sign;
import org.shangliang.app.consultation.table.Tables;
import org.shangliang.app.document.StoredDocuments;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.ContractKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** A contract's chapters stand in the usual order, whatever the order in which its clauses were agreed. */
@DatabaseTest
@Transactional
class DraftOrderTests {
    private static final List<String> CODES =
            List.of("T01.1", "T02.1", "T03.1", "T04.1", "T05.2", "T06.2", "T07.1", "T08.2", "T09.2", "T10.3");
    private static final List<String> CHAPTERS = List.of(
            "总则",
            "劳动报酬",
            "工作时间",
            "休息休假",
            "劳动安全与卫生",
            "补充保险和福利",
            "女职工和未成年工特殊保护",
            "职业技能培训",
            "劳动合同管理",
            "奖惩",
            "裁员",
            "变更、解除和终止",
            "监督检查和争议处理",
            "附则");
    private static final String DRAFT = "{'termFrom': '2022-05-01', 'termTo': '2023-04-30', %s"
            + "'signedByWorkersChief': true, 'signedByEmployerChief': true}";

    @Autowired
    ApplicationContext context;

    @Autowired
    Tables tables;

    @Autowired
    StoredDocuments papers;

    private static List<String> shuffled() {
        var codes = new ArrayList<>(CODES);
        Collections.shuffle(codes, new Random(7));
        return codes;
    }

    private CaseJourney talks() {
        return CaseJourney.in(CaseDriver.in(context), "120116", ContractKind.COMPREHENSIVE)
                .before("draft")
                .on("2022-03-22");
    }

    private List<String> chapters(CaseJourney journey) {
        var text = papers.of(journey.id()).stream()
                .filter(paper -> paper.kind().equals("collective-contract"))
                .findFirst()
                .orElseThrow();
        return papers.document(text.id()).headings().stream()
                .map(heading -> heading.substring(heading.indexOf('　') + 1))
                .toList();
    }

    @Test
    void ofClausesInitialledAtTheTable() {
        var journey = talks();
        for (var code : shuffled()) {
            take(journey, new Propose(null, code, "关于" + code, null, "约定" + code, null, null), WORKERS, "赵二");
            var clause = tables.of(journey.id()).clauses().getLast().id();
            take(journey, new Sign(clause, 1, false), WORKERS, "赵一");
            take(journey, new Sign(clause, 1, false), EMPLOYER, "钱一");
        }
        journey.must("draft", Role.UNION_CHAIR, DRAFT.formatted(""));
        assertThat(chapters(journey)).containsExactlyElementsOf(CHAPTERS);
    }

    private void take(CaseJourney journey, TableCommand command, org.shangliang.law.Side side, String name) {
        assertThat(tables.take(journey.id(), command, journey.representative(side, name)))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void ofClausesGivenWithTheDraft() {
        var journey = talks();
        var lines = shuffled().stream()
                .map(code -> "{'heading': '" + code + "', 'text': '约定" + code + "'}")
                .toList();
        journey.must("draft", Role.UNION_CHAIR, DRAFT.formatted("'clauses': [" + String.join(",", lines) + "], "));
        assertThat(chapters(journey)).containsExactlyElementsOf(CHAPTERS);
    }
}
