package org.shangliang.app.contract;

import static org.shangliang.app.access.Role.EMPLOYER;
import static org.shangliang.app.access.Role.OFFICER;
import static org.shangliang.app.access.Role.REVIEWER;
import static org.shangliang.app.access.Role.UNION_CHAIR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.shangliang.app.access.Role;
import org.shangliang.app.testing.CaseJourney;

/** Draws the next command of a case: mostly one that may get it on, sometimes anything at all. */
final class RandomWalk {
    /** A command drawn. */
    record Draw(String step, Role by, String body, boolean scan) {}

    private static final List<Role> ROLES = List.of(UNION_CHAIR, EMPLOYER, OFFICER, REVIEWER);
    private static final List<String> BOTH_CHIEFS = List.of("true, 'signedByEmployerChief': true", "false");

    private final Random random;

    RandomWalk(long seed) {
        this.random = new Random(seed);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    int days() {
        return chance(50) ? 0 : chance(80) ? random.nextInt(5) : random.nextInt(25);
    }

    /** A command at a stage on a day. */
    Draw draw(String stage, LocalDate today) {
        var pool = new ArrayList<Draw>();
        var bodies = bodies(today);
        if (chance(75)) {
            helpful(stage).forEach(step -> pool.addAll(bodies.getOrDefault(step, List.of())));
        }
        if (pool.isEmpty()) {
            bodies.values().forEach(pool::addAll);
        }
        var drawn = pool.get(random.nextInt(pool.size()));
        var by = chance(85) ? drawn.by() : ROLES.get(random.nextInt(ROLES.size()));
        return new Draw(
                drawn.step(),
                by,
                dated(drawn.body(), today),
                chance(CaseJourney.SIGNED.contains(drawn.step()) ? 80 : 40));
    }

    private String dated(String body, LocalDate today) {
        if (chance(70)) {
            return body;
        }
        var on = today.minusDays(random.nextInt(12) - 1L);
        return CaseJourney.with(body, "'occurredOn': '" + on + "'");
    }

    private static List<String> helpful(String stage) {
        return switch (stage) {
            case "PREPARING" -> List.of("agenda", "representatives", "offer");
            case "OFFERED", "OVERDUE", "ESCALATED" -> List.of("reply", "offer/receipt");
            case "DECLINED" -> List.of("escalation", "reply", "offer");
            case "ACCEPTED" -> List.of("representatives", "recorder", "meetings", "disclosures");
            case "NEGOTIATING" -> List.of("draft", "meetings");
            case "SUSPENDED" -> List.of("resumption");
            case "COORDINATING" -> List.of("coordination");
            case "AGREED", "DELIBERATING" -> List.of("congress", "deliberations");
            case "ADOPTED" -> List.of("signatures");
            case "SIGNED" -> List.of("filing");
            case "FILED" -> List.of("filing/receipt", "review");
            case "IN_FORCE" ->
                List.of("publication", "inspections", "inspections/report", "review", "amendment", "filing/receipt");
            default -> List.of();
        };
    }

    private Map<String, List<Draw>> bodies(LocalDate today) {
        var bodies = new HashMap<String, List<Draw>>();
        talks(bodies, today);
        contract(bodies, today);
        return bodies;
    }

    private void talks(Map<String, List<Draw>> bodies, LocalDate today) {
        add(bodies, "agenda", UNION_CHAIR, "{'items': [{'heading': 'T01.4', 'title': '工资'}]}");
        add(bodies, "representatives", UNION_CHAIR, team("WORKERS", "赵", 2 + random.nextInt(3)));
        add(bodies, "representatives", EMPLOYER, team("EMPLOYER", "钱", 2 + random.nextInt(3)));
        add(bodies, "offer", UNION_CHAIR, "{'meetingOn': '" + today.plusDays(10) + "', 'place': '会议室'}");
        add(bodies, "offer/receipt", EMPLOYER, "{'receivedBy': '办公室'}");
        add(bodies, "reply", EMPLOYER, "{'answer': 'ACCEPT'}");
        add(bodies, "reply", EMPLOYER, "{'answer': 'DECLINE', 'reason': '清算'}");
        add(bodies, "escalation", OFFICER, "{'to': 'HIGHER_UNION', 'reason': '逾期'}");
        add(bodies, "recorder", UNION_CHAIR, "{'name': '周平', 'agreedByBoth': true}");
        add(bodies, "disclosures", EMPLOYER, "{'items': [{'title': '工资总额'}]}");
        add(bodies, "meetings", UNION_CHAIR, """
                {'place': '会议室', 'chairedBy': '%s', 'workersPresent': 2, 'employerPresent': 2,
                 'signedByWorkersChief': %s}""".formatted(oneOf("WORKERS", "EMPLOYER"), oneOf(BOTH_CHIEFS)));
        add(bodies, "draft", UNION_CHAIR, """
                {'termFrom': '%s', 'termTo': '%s', 'clauses': [{'heading': 'T01', 'text': '第%d稿'}],
                 'signedByWorkersChief': %s}""".formatted(
                        today, today.plusMonths(8 + random.nextInt(10)), random.nextInt(9), oneOf(BOTH_CHIEFS)));
        coordination(bodies);
        add(
                bodies,
                "suspension",
                UNION_CHAIR,
                "{'until': '" + today.plusDays(9)
                        + "', 'nextPlace': '会议室', 'nextContent': '工资', 'agreedByBoth': true}");
        add(bodies, "resumption", UNION_CHAIR, "{}");
    }

    private void coordination(Map<String, List<Draw>> bodies) {
        add(bodies, "coordination", UNION_CHAIR, "{'act': 'APPLY', 'content': '谈不拢'}");
        add(
                bodies,
                "coordination",
                EMPLOYER,
                "{'act': '" + oneOf("STATE", "WITHDRAW", "APPLY") + "', 'content': '意见'}");
        add(bodies, "coordination", REVIEWER, "{'act': '" + oneOf("ACCEPT", "EXTEND", "FAIL") + "', 'content': '理由'}");
        add(
                bodies,
                "coordination",
                REVIEWER,
                "{'act': '" + oneOf("BEGIN", "DECLINE", "PROPOSE") + "', 'content': '理由'}");
        add(bodies, "coordination", REVIEWER, Roads.NAMED);
        add(bodies, "coordination", REVIEWER, Roads.DRAWN);
        add(bodies, "coordination", REVIEWER, Roads.SIGNED);
    }

    private void contract(Map<String, List<Draw>> bodies, LocalDate today) {
        add(
                bodies,
                "congress",
                UNION_CHAIR,
                "{'body': 'CONGRESS', 'meetingOn': '" + today.plusDays(random.nextInt(3))
                        + "', 'entitled': 60, 'draftDeliveredOn': '" + today + "'}");
        add(
                bodies,
                "deliberations",
                UNION_CHAIR,
                "{'body': 'CONGRESS', 'entitled': 60, 'present': " + (36 + random.nextInt(20)) + ", 'for': "
                        + (26 + random.nextInt(10)) + "}");
        add(bodies, "signatures", UNION_CHAIR, "{'workers': {'signed': true, 'sealed': " + chance(60) + "}}");
        add(bodies, "signatures", EMPLOYER, "{'employer': {'signed': true, 'sealed': " + chance(60) + "}}");
        add(bodies, "signatures", OFFICER, "{'employer': {'sealed': true}, 'workers': {'sealed': true}}");
        add(
                bodies,
                "filing",
                EMPLOYER,
                "{'method': '" + oneOf("WINDOW", "PORTAL") + "', 'authority': '人社局'," + " 'copies': "
                        + (1 + random.nextInt(5)) + "}");
        add(
                bodies,
                "filing/receipt",
                EMPLOYER,
                "{'receivedOn': '" + today.minusDays(random.nextInt(6))
                        + "', 'receiptNumber': '1', 'evidence': 'WINDOW_SLIP'}");
        add(
                bodies,
                "review",
                REVIEWER,
                "{'act': '" + oneOf("ACCEPT", "SUPPLEMENT", "NO_OBJECTION", "OBJECTION")
                        + "', 'points': ['第一条'], 'servedOn': '" + today.minusDays(random.nextInt(9)) + "'}");
        add(bodies, "publication", EMPLOYER, "{'channels': ['ONLINE']}");
        add(bodies, "inspections", UNION_CHAIR, "{'findings': [{'clause': 1, 'state': 'DONE'}]}");
        add(bodies, "inspections/report", UNION_CHAIR, "{'meeting': '三届二次职代会'}");
        add(bodies, "amendment", UNION_CHAIR, "{'ground': 'BOTH_AGREE', 'content': '津贴'}");
        add(bodies, "renewal", UNION_CHAIR, "{}");
        add(
                bodies,
                "rescission",
                OFFICER,
                "{'ground': 'FORCE_MAJEURE', 'reason': '停产',"
                        + " 'agreedByWorkersChief': true, 'agreedByEmployerChief': " + chance(30) + "}");
    }

    private static String team(String side, String name, int size) {
        var members = new ArrayList<String>();
        for (int at = 0; at < size; at++) {
            members.add("{'name': '%s%d', 'gender': '%s', 'chief': %b, 'frontline': true}"
                    .formatted(name, at, at == 1 ? "F" : "M", at == 0));
        }
        return "{'side': '" + side + "', 'producedBy': 'CONGRESS_ELECTED', 'members': [" + String.join(", ", members)
                + "]}";
    }

    private static void add(Map<String, List<Draw>> bodies, String step, Role by, String body) {
        bodies.computeIfAbsent(step, name -> new ArrayList<>()).add(new Draw(step, by, body, false));
    }

    private String oneOf(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String oneOf(List<String> choices) {
        return chance(85) ? choices.getFirst() : choices.getLast();
    }
}
