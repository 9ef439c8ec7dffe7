package org.shangliang.app.testing;

import static org.shangliang.app.access.Role.EMPLOYER;
import static org.shangliang.app.access.Role.OFFICER;
import static org.shangliang.app.access.Role.REVIEWER;
import static org.shangliang.app.access.Role.UNION_CHAIR;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.shangliang.law.ContractKind;

/** How a case comes to stand at each stage there is. */
public final class Stages {
    private static final Map<String, Function<CaseDriver, CaseJourney>> WAYS = new LinkedHashMap<>();

    static {
        WAYS.put("PREPARING", driver -> CaseJourney.inTianjin(driver));
        WAYS.put("WITHDRAWN", driver -> closed(at(driver, "offer"), "WITHDRAWN"));
        WAYS.put("OFFERED", driver -> at(driver, "offer/receipt"));
        WAYS.put("OVERDUE", driver -> at(driver, "reply").passTo(LocalDate.of(2022, 3, 16)));
        WAYS.put("DECLINED", Stages::declined);
        WAYS.put("ESCALATED", Stages::escalated);
        WAYS.put("ACCEPTED", driver -> at(driver, "meetings"));
        WAYS.put("NEGOTIATING", driver -> at(driver, "draft"));
        WAYS.put("SUSPENDED", Stages::suspended);
        WAYS.put("COORDINATING", Stages::coordinating);
        WAYS.put("ENDED", driver -> closed(at(driver, "draft"), "NO_AGREEMENT"));
        WAYS.put("CONCLUDED", Stages::concluded);
        WAYS.put("AGREED", driver -> at(driver, "congress"));
        WAYS.put("DELIBERATING", driver -> at(driver, "deliberations"));
        WAYS.put("ADOPTED", driver -> at(driver, "signatures"));
        WAYS.put("SIGNED", driver -> at(driver, "filing"));
        WAYS.put("FILED", driver -> at(driver, "filing/receipt"));
        WAYS.put("IN_FORCE", driver -> CaseJourney.inTianjin(driver).inForce());
        WAYS.put("EXPIRED", driver -> CaseJourney.inTianjin(driver).inForce().dawn("2023-05-01"));
        WAYS.put("RESCINDED", Stages::rescinded);
    }

    private Stages() {}

    /** The ways, by stage. */
    public static Map<String, Function<CaseDriver, CaseJourney>> ways() {
        return WAYS;
    }

    private static CaseJourney at(CaseDriver driver, String step) {
        return CaseJourney.inTianjin(driver).before(step);
    }

    private static CaseJourney closed(CaseJourney journey, String how) {
        journey.must("closure", UNION_CHAIR, "{'outcome': '" + how + "', 'reason': '改日再谈'}");
        return journey;
    }

    private static CaseJourney declined(CaseDriver driver) {
        var journey = at(driver, "reply").on("2022-03-10");
        journey.must("reply", EMPLOYER, "{'answer': 'DECLINE', 'reason': '正在清算'}");
        return journey;
    }

    private static CaseJourney escalated(CaseDriver driver) {
        var journey = declined(driver);
        journey.must("escalation", OFFICER, "{'to': 'HIGHER_UNION', 'reason': '理由不正当'}");
        return journey;
    }

    /** Platform workers without a labour relation: no contract, no vote, no filing. */
    private static CaseJourney concluded(CaseDriver driver) {
        var journey = CaseJourney.in(driver, "120116", ContractKind.PLATFORM_ACCORD)
                .before("draft")
                .on("2022-03-22");
        journey.must("accord", UNION_CHAIR, """
                {'form': 'AGREEMENT', 'termFrom': '2022-05-01', 'termTo': '2023-04-30',
                 'clauses': [{'text': '每单不低于4.5元。'}],
                 'signedByWorkersChief': true, 'signedByEmployerChief': true}""");
        return journey;
    }

    private static CaseJourney suspended(CaseDriver driver) {
        var journey = at(driver, "draft").on("2022-03-22");
        journey.must("suspension", UNION_CHAIR, """
                {'until': '2022-04-06', 'nextPlace': '会议室', 'nextContent': '工资', 'agreedByBoth': true}""");
        return journey;
    }

    private static CaseJourney coordinating(CaseDriver driver) {
        var journey = at(driver, "draft").on("2022-03-22");
        journey.must("coordination", UNION_CHAIR, "{'act': 'APPLY', 'content': '工资增长幅度谈不拢'}");
        journey.must("coordination", REVIEWER, "{'act': 'ACCEPT'}");
        return journey;
    }

    private static CaseJourney rescinded(CaseDriver driver) {
        var journey = CaseJourney.inTianjin(driver).inForce();
        journey.mustWithScan("rescission", UNION_CHAIR, """
                {'ground': 'BOTH_AGREE', 'reason': '另订新合同', 'agreedByWorkersChief': true,
                 'agreedByEmployerChief': true}""");
        return journey;
    }
}
