package org.shangliang.app.contract;

import static org.shangliang.app.access.Role.EMPLOYER;
import static org.shangliang.app.access.Role.REVIEWER;
import static org.shangliang.app.access.Role.UNION_CHAIR;

import java.util.stream.Stream;
import org.shangliang.app.access.Role;

/** Unlawful attempts, the second half of the table. */
final class LateAttempts {
    private static final String TJ = "120116";
    private static final String SH = "310115";
    private static final String ZJ = "330300";
    private static final String TEAM = """
            {'side': '%s', 'producedBy': 'CONGRESS_ELECTED', 'members': [%s]}""";
    private static final String CHIEF = "{'name': '赵一', 'gender': 'M', 'chief': true, 'frontline': true}";

    private LateAttempts() {}

    static Stream<Attempt> all() {
        return Stream.of(
                tj(
                        "没谈成就交大会",
                        "draft",
                        "2022-03-22",
                        UNION_CHAIR,
                        "deliberations",
                        "{'body': 'CONGRESS', 'entitled': 60, 'present': 50, 'for': 41}",
                        "case.stage.deliberations",
                        "36"),
                tj(
                        "企业登记大会结果",
                        "deliberations",
                        "2022-04-01",
                        EMPLOYER,
                        "deliberations",
                        "{'present': 50, 'for': 41}",
                        "case.not-yours",
                        "36"),
                tj(
                        "大会未到日子就表决",
                        "deliberations",
                        "2022-03-30",
                        UNION_CHAIR,
                        "deliberations",
                        "{'present': 50, 'for': 41}",
                        "congress.before-meeting",
                        "18"),
                tj(
                        "恰好一半又没有理由",
                        "deliberations",
                        "2022-04-01",
                        UNION_CHAIR,
                        "deliberations",
                        "{'present': 50, 'for': 30}",
                        "adoption.contested",
                        "36"),
                tj(
                        "表决的不是签过的草案",
                        "deliberations",
                        "2022-04-01",
                        UNION_CHAIR,
                        "deliberations",
                        "{'present': 50, 'for': 41, 'textDigest': '" + "0".repeat(64) + "'}",
                        "congress.text.differs",
                        "34(4)"),
                tj(
                        "没有通过就签订",
                        "deliberations",
                        "2022-04-01",
                        UNION_CHAIR,
                        "signatures",
                        "{'workers': {'signed': true, 'sealed': true}}",
                        "case.stage.signatures",
                        "37"),
                tj(
                        "签字早于通过",
                        "signatures",
                        "2022-04-02",
                        UNION_CHAIR,
                        "signatures",
                        "{'workers': {'signedOn': '2022-03-31', 'sealed': true}, 'occurredOn': '2022-04-02'}",
                        "contract.signatures.before-adoption",
                        "37"),
                tj(
                        "替对方签字没有扫描件",
                        "signatures",
                        "2022-04-02",
                        UNION_CHAIR,
                        "signatures",
                        "{'employer': {'signed': true, 'sealed': true}}",
                        "case.other-side",
                        "37"),
                tj(
                        "替对方在屏幕上签",
                        "signatures",
                        "2022-04-02",
                        UNION_CHAIR,
                        "signatures",
                        "{'employer': {'signed': true}, 'form': 'ON_SCREEN'}",
                        "contract.signatures.own-screen",
                        "37"),
                tj(
                        "没有签齐就报送",
                        "signatures",
                        "2022-04-02",
                        EMPLOYER,
                        "filing",
                        "{'method': 'PORTAL', 'authority': '人社局'}",
                        "case.stage.filing",
                        "42"),
                tj(
                        "报送份数不够",
                        "filing",
                        "2022-04-07",
                        EMPLOYER,
                        "filing",
                        "{'method': 'WINDOW', 'authority': '人社局', 'copies': 2}",
                        "contract.filing.copies",
                        "42"),
                tj(
                        "工会报送没有扫描件",
                        "filing",
                        "2022-04-07",
                        UNION_CHAIR,
                        "filing",
                        "{'method': 'PORTAL', 'authority': '人社局'}",
                        "case.other-side",
                        "42"),
                tj(
                        "收件没有凭证",
                        "filing/receipt",
                        "2022-04-07",
                        EMPLOYER,
                        "filing/receipt",
                        "{'receivedOn': '2022-04-07', 'evidence': 'WINDOW_SLIP'}",
                        "contract.receipt.no-proof",
                        "22"),
                tj(
                        "审查意见没有文书",
                        "filing/receipt",
                        "2022-04-08",
                        EMPLOYER,
                        "review",
                        "{'act': 'NO_OBJECTION'}",
                        "contract.review.no-paper",
                        "45"),
                tj(
                        "没有生效就公布",
                        "filing/receipt",
                        "2022-04-08",
                        EMPLOYER,
                        "publication",
                        "{'channels': ['NOTICE_BOARD']}",
                        "case.stage.publication",
                        "23"),
                tj(
                        "默示生效以后的异议",
                        "",
                        "2022-04-26",
                        REVIEWER,
                        "review",
                        "{'act': 'OBJECTION', 'points': ['第一条低于标准'], 'servedOn': '2022-04-25'}",
                        "objection.lapsed",
                        "54"),
                tj(
                        "生效前就公布",
                        "",
                        "2022-04-26",
                        EMPLOYER,
                        "publication",
                        "{'channels': ['NOTICE_BOARD'], 'publishedOn': '2022-04-20'}",
                        "contract.publication.early",
                        "23"),
                tj("续订窗口没到", "", "2022-04-26", UNION_CHAIR, "renewal", "{}", "contract.renewal.early", "24"),
                tj(
                        "解除没有双方同意",
                        "",
                        "2022-04-26",
                        UNION_CHAIR,
                        "rescission",
                        "{'ground': 'FORCE_MAJEURE', 'reason': '停产', 'agreedByWorkersChief': true}",
                        "contract.rescission.both",
                        "39-40"),
                new Attempt(
                        "上海不用无记名投票",
                        SH,
                        "deliberations",
                        "2022-04-01",
                        UNION_CHAIR,
                        "deliberations",
                        "{'present': 50, 'for': 41, 'secretBallot': false}",
                        "congress.ballot.open",
                        "31"),
                new Attempt(
                        "浙江职工方代表没有经过大会",
                        ZJ,
                        "representatives",
                        "2022-03-08",
                        UNION_CHAIR,
                        "representatives",
                        TEAM.formatted(
                                        "WORKERS",
                                        CHIEF + ", {'name': '赵二', 'gender': 'F'}, {'name': '赵三', 'gender': 'M'}")
                                .replace("CONGRESS_ELECTED", "UNION_CHOSE"),
                        "consultation.representatives.congress-vote",
                        "10"));
    }

    private static Attempt tj(
            String what, String before, String day, Role by, String step, String body, String code, String article) {
        return new Attempt(what, TJ, before, day, by, step, body, code, article);
    }
}
