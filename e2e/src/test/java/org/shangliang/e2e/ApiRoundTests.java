package org.shangliang.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shangliang.e2e.ApiRound.day;
import static org.shangliang.e2e.ApiRound.team;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * A struggling enterprise from the agenda to a published contract through the API alone, as its description tells it
 * (仅凭接口说明走完一轮工资协商); what the law or the scope forbids is tried on the way.
 */
class ApiRoundTests {
    private static final RunningProgram OWN = RunningProgram.freshDemo();

    private final ApiRound round = new ApiRound(OWN);
    private final Api union = round.union();
    private final Api employer = round.employer();

    ApiRoundTests() throws IOException {}

    @AfterAll
    static void stopOwnProgram() {
        OWN.close();
    }

    @Test
    void carriesAWageRoundFromTheAgendaToThePublishedContractByTheDescriptionAlone() throws IOException {
        opens();
        offers();
        isKeptFromStrangers();
        prepares();
        talks();
        decides();
        signsAndFiles();
        isReviewedAndPublished();
        leavesADocketThatIsWhole();
        leavesPapersToDownload();
    }

    private void opens() throws IOException {
        var enterprises = round.list("/api/v1/enterprises", "limit", "10");
        var enterprise = enterprises.required("items").get(0).required("id").asString();
        round.opens(
                Map.of("enterprise", enterprise, "kind", "WAGE", "initiator", "WORKERS", "occurredOn", "2022-03-08"));
        round.takes(
                union,
                "agenda",
                day(
                        "2022-03-08",
                        Map.of(
                                "items",
                                List.of(
                                        Map.of("heading", "T01.6", "title", "停工期间的工资", "reason", "订单减少"),
                                        Map.of("heading", "T03.2", "title", "轮岗轮休")))));
        var offer = Map.of("meetingOn", "2022-03-24", "place", "二楼会议室", "channel", "ONLINE");
        round.isRefused(union, "offer", day("2022-03-09", offer), "consultation.offer.no-team", "集体合同规定");
        round.takes(union, "representatives", day("2022-03-09", team("何建军", "吴秀英", "罗磊")));
        round.takes(union, "offer", day("2022-03-10", offer));
    }

    private void offers() throws IOException {
        round.takes(employer, "offer/receipt", day("2022-03-11", Map.of("receivedBy", "钟春燕")));
        round.takes(employer, "reply", day("2022-03-15", Map.of("answer", "ACCEPT")));
    }

    private void isKeptFromStrangers() throws IOException {
        var chairElsewhere = Api.as("gonghui2", OWN);
        var nobody = Api.stranger(OWN);
        var body = Map.of("name", "宋雅", "agreedByBoth", true);
        assertThat(round.see(chairElsewhere).status()).isEqualTo(404);
        assertThat(round.docket(chairElsewhere).status()).isEqualTo(404);
        assertThat(round.post(chairElsewhere, "recorder", "", body).status()).isEqualTo(404);
        assertThat(round.see(nobody).status()).isEqualTo(401);
        assertThat(round.post(nobody, "recorder", "", body).status()).isEqualTo(401);
        var stale = round.post(union, "recorder", "\"" + (round.length() - 1) + "\"", body);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.body().required("type").asString()).isEqualTo("/problems/stale-version");
        assertThat(round.length()).as("nobody wrote anything").isEqualTo(6);
    }

    private void prepares() throws IOException {
        round.takes(employer, "representatives", day("2022-03-15", team("钟春燕", "白丽华", "姜晓红")));
        round.takes(union, "recorder", day("2022-03-16", Map.of("name", "宋雅", "agreedByBoth", true)));
        round.reaches("2022-03-18");
        round.takes(
                employer,
                "disclosures",
                day("2022-03-18", Map.of("items", List.of(Map.of("title", "上年度利润表", "manner", "HANDED_OVER")))));
    }

    private void talks() throws IOException {
        round.reaches("2022-03-24");
        round.takes(union, "meetings", day("2022-03-24", meeting("WORKERS", "OPEN")));
        round.reaches("2022-03-28");
        round.takes(union, "meetings", day("2022-03-26", meeting("EMPLOYER", "AGREED")));
        round.takes(
                union,
                "draft",
                day(
                        "2022-03-28",
                        Map.of(
                                "termFrom",
                                "2022-04-01",
                                "termTo",
                                "2023-03-31",
                                "clauses",
                                List.of(
                                        Map.of("heading", "T01.6", "text", "停工期间按不低于当地标准支付生活费，至 2022-12-31 止。"),
                                        Map.of("heading", "T03.2", "text", "轮岗轮休名单每月公布，至 2022-12-31 止。")),
                                "wage",
                                Map.of("minimumWageFen", 230_000, "payDay", 10),
                                "signedByWorkersChief",
                                true,
                                "signedByEmployerChief",
                                true)));
    }

    private static Map<String, Object> meeting(String chair, String first) {
        return Map.of(
                "place",
                "二楼会议室",
                "chairedBy",
                chair,
                "workersPresent",
                3,
                "employerPresent",
                3,
                "items",
                List.of(Map.of("item", 1, "result", first, "text", "停工期间的工资"), Map.of("item", 2, "result", "AGREED")),
                "signedByWorkersChief",
                true,
                "signedByEmployerChief",
                true);
    }

    private void decides() throws IOException {
        round.takes(
                union,
                "congress",
                day(
                        "2022-03-28",
                        Map.of(
                                "body", "CONGRESS",
                                "meetingOn", "2022-04-08",
                                "entitled", 36,
                                "draftDeliveredOn", "2022-03-28")));
        round.reaches("2022-04-13");
        var half = day("2022-04-08", Map.of("present", 33, "for", 18, "against", 15, "secretBallot", true));
        round.isRefused(union, "deliberations", half, "adoption.contested", "集体合同规定", "企业民主管理规定");
        var counted = day("2022-04-08", Map.of("present", 33, "for", 30, "against", 3, "secretBallot", true));
        round.takes(union, "deliberations", counted);
    }

    private void signsAndFiles() throws IOException {
        var mark = Map.of("signed", true, "sealed", true);
        round.takes(union, "signatures", day("2022-04-11", Map.of("workers", mark, "form", "WET_INK")));
        round.takes(employer, "signatures", day("2022-04-11", Map.of("employer", mark, "form", "WET_INK")));
        var filing = day("2022-04-12", Map.of("method", "WINDOW", "authority", "滨海新区人力资源和社会保障局", "copies", 3));
        round.isRefused(union, "filing", filing, "case.other-side", "集体合同规定");
        round.takes(employer, "filing", filing);
        round.takes(
                round.reviewer(),
                "filing/receipt",
                Map.of("receivedOn", "2022-04-13", "receiptNumber", "津滨集审〔2022〕88号", "evidence", "RECEIPT_NOTICE"));
    }

    private void isReviewedAndPublished() throws IOException {
        round.reaches("2022-04-25");
        round.takes(round.reviewer(), "review", Map.of("act", "NO_OBJECTION", "servedOn", "2022-04-25"));
        assertThat(round.stage()).isEqualTo("IN_FORCE");
        round.reaches("2022-04-30");
        round.takes(
                employer,
                "publication",
                Map.of(
                        "channels",
                        List.of("NOTICE_BOARD", "ONLINE"),
                        "copyToUpperUnion",
                        true,
                        "publishedOn",
                        "2022-04-29"));
        var findings = List.of(Map.of("clause", 1, "state", "DONE"), Map.of("clause", 2, "state", "NOT_DUE"));
        round.takes(union, "inspections", day("2022-04-30", Map.of("findings", findings)));
    }

    private void leavesADocketThatIsWhole() throws IOException {
        var docket = round.docket(union).body();
        assertThat(docket.required("verification").required("whole").asBoolean())
                .isTrue();
        var kinds = new ArrayList<String>();
        docket.required("entries")
                .forEach(entry -> kinds.add(entry.required("kind").asString()));
        assertThat(kinds)
                .startsWith("consultation.opened", "agenda.set", "representatives.recorded", "offer.served")
                .endsWith("effect.on-service", "publication.made", "inspection.recorded")
                .hasSize((int) round.length());
        var days = new ArrayList<String>();
        docket.required("entries")
                .forEach(entry -> days.add(entry.required("occurredOn").asString()));
        assertThat(days).startsWith("2022-03-08").endsWith("2022-04-30").isSorted();
    }

    private void leavesPapersToDownload() throws IOException {
        var papers = round.list("/api/v1/papers", "case", round.id());
        assertThat(papers.findValuesAsString("kind"))
                .contains("offer-letter", "reply-letter", "wage-contract", "congress-resolution", "filing-form");
        for (var paper : papers) {
            var id = paper.required("id").asString();
            var pdf = round.download("/api/v1/papers/{id}.pdf", id);
            assertThat(pdf.type()).startsWith("application/pdf");
            assertThat(new String(pdf.bytes(), 0, 5, StandardCharsets.ISO_8859_1))
                    .isEqualTo("%PDF-");
            var word = round.download("/api/v1/papers/{id}.docx", id);
            assertThat(word.type()).contains("wordprocessingml");
            assertThat(new String(word.bytes(), 0, 2, StandardCharsets.ISO_8859_1))
                    .isEqualTo("PK");
        }
    }
}
