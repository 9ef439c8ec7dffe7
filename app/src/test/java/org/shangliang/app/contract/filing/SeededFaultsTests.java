package org.shangliang.app.contract.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shangliang.app.contract.filing.Check.State;
import org.shangliang.app.platform.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Faults put into sound filings are all found, each by its name, and sound filings are left alone. */
class SeededFaultsTests {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String OTHER_DIGEST = "\"" + "f".repeat(64) + "\"";
    private static final String MEMBER =
            "{'name':'%s','gender':'M','chief':%b,'external':false,'frontline':true,'delegated':false}";

    /** What is put wrong where, and by which comparison it must be found. */
    record Fault(String name, String found, String path, String value, State state) {
        Fault(String name, String found, String path, String value) {
            this(name, found, path, value, State.WRONG);
        }

        /** It may be so; a person has to look. */
        Fault look() {
            return new Fault(name, found, path, value, State.LOOK);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Fault> faults() {
        var all = new ArrayList<Fault>();
        all.addAll(ofParties());
        all.addAll(ofTalks());
        all.addAll(ofDays());
        all.addAll(ofVotes());
        all.addAll(ofTexts());
        all.addAll(ofContent());
        return all;
    }

    private static List<Fault> ofParties() {
        var one = "[" + MEMBER.formatted("赵一", true) + "]";
        var twoChiefs = "["
                + String.join(
                        ",", MEMBER.formatted("钱一", true), MEMBER.formatted("钱二", true), MEMBER.formatted("钱三", false))
                + "]";
        return List.of(
                new Fault("信用代码错一位", "credit-code", "/employer/creditCode", "'91120116MA00000002'"),
                new Fault("信用代码少一位", "credit-code", "/employer/creditCode", "'91120116MA000000'"),
                new Fault("没有职工方代表", "composition", "/file/workers", "null"),
                new Fault("没有企业方代表", "composition", "/file/employer", "null"),
                new Fault("职工方只有一人", "composition", "/file/workers/members", one),
                new Fault("一人兼两方代表", "composition", "/file/employer/members/1/name", "'赵二'"),
                new Fault("没有首席代表", "chief", "/file/workers/members/0/chief", "false"),
                new Fault("两位首席代表", "chief", "/file/employer/members", twoChiefs),
                new Fault("首席委托签字时过期", "mandate", "/file/workers/members/0/mandateUntil", "'2022-04-01'"),
                new Fault("代表委托协商时过期", "mandate", "/file/employer/members/1/mandateUntil", "'2022-03-10'"),
                new Fault(
                        "代表空缺没有补",
                        "vacancy",
                        "/file/vacancies",
                        "[{'side':'WORKERS','name':'赵九','since':'2022-03-20'}]"),
                new Fault("产生代表到会多于应到", "production", "/file/workers/votes/present", "90"),
                new Fault("同意人数多于到会", "production", "/file/workers/consenting", "59"),
                new Fault("协商完才产生代表", "produced-late", "/file/workers/producedOn", "'2022-03-25'"));
    }

    private static List<Fault> ofTalks() {
        return List.of(
                new Fault("没有要约", "offer", "/file/offer", "null"),
                new Fault("没有答复", "reply", "/file/reply", "null"),
                new Fault("答复是拒绝", "reply", "/file/reply/answer", "'DECLINE'"),
                new Fault("答复逾期", "reply", "/file/reply/late", "true").look(),
                new Fault("没有提供资料", "disclosure", "/file/talks/disclosures", "[]").look(),
                new Fault("没有协商会议", "no-meeting", "/file/talks/meetings", "[]"),
                new Fault("没有记录员", "recorder", "/file/talks/recorder", "null"),
                new Fault("记录员是代表", "recorder", "/file/talks/recorder", "'赵二'"),
                new Fault("到会多于代表人数", "attendance", "/file/talks/meetings/0/workersPresent", "19"),
                new Fault("企业方无人到会", "attendance", "/file/talks/meetings/0/employerPresent", "0"));
    }

    private static List<Fault> ofDays() {
        return List.of(
                new Fault("答复早于要约", "dates", "/file/reply/repliedOn", "'2022-03-06'"),
                new Fault("草案以后才协商", "dates", "/file/talks/meetings/0/heldOn", "'2022-04-02'"),
                new Fault("开会以后才送草案", "dates", "/beside/draftDeliveredOn", "'2022-05-02'"),
                new Fault("通过以前签字", "dates", "/attempt/signing/workers/signedOn", "'2022-04-01'"),
                new Fault("签字以前报送", "dates", "/attempt/filing/filedOn", "'2022-04-02'"),
                new Fault("报送以前收件", "dates", "/attempt/filing/receipt/receivedOn", "'2022-04-01'"),
                new Fault("报送日期在今天以后", "dates", "/today", "'2022-03-30'"),
                new Fault("草案不是这一轮的", "round", "/file/draft/round", "2"),
                new Fault("通过日期和决议不同", "round", "/attempt/adoptedOn", "'2022-04-05'"),
                new Fault("报送超期", "filing", "/attempt/filing/filedOn", "'2022-05-20'").look(),
                new Fault("份数不够", "copies", "/attempt/filing/copies", "1"));
    }

    private static List<Fault> ofVotes() {
        return List.of(
                new Fault("没有大会决议", "no-vote", "/vote", "null"),
                new Fault("决议是未通过", "no-vote", "/vote/result", "'REJECTED'"),
                new Fault("实到多于应到", "count", "/vote/count/present", "5000"),
                new Fault("票数多于实到", "count", "/vote/count/against", "900"),
                new Fault(
                        "不足法定人数",
                        "quorum",
                        "/vote/count",
                        "{'entitled':60,'present':39,'inFavour':35,'against':4,'abstain':0,'invalid':0}"),
                new Fault(
                        "赞成不过半",
                        "votes",
                        "/vote/count",
                        "{'entitled':60,'present':50,'inFavour':20,'against':30,'abstain':0,'invalid':0}"),
                new Fault(
                        "恰好半数没有理由",
                        "votes",
                        "/vote/count",
                        "{'entitled':60,'present':50,'inFavour':30,'against':20,'abstain':0,'invalid':0}"),
                new Fault("收回的票少", "unreturned", "/vote/count/against", "0").look(),
                new Fault("逐项里有一项没通过", "item", "/vote/items/1/outcome", "'REJECTED'"),
                new Fault("逐项里有一项票不够", "item", "/vote/items/1/count/inFavour", "1"),
                new Fault("逐项的实到多于应到", "item-count", "/vote/items/1/count/present", "5000"),
                new Fault("决议不是按最少的一项", "items", "/vote/items/0/count/inFavour", "1"),
                new Fault("应到多于全体职工", "roll-staff", "/file/workplace/staff", "20"),
                new Fault("召集和表决应到不同", "roll-called", "/beside/convenedFor", "7"),
                new Fault("名册人数不同", "roll", "/beside/roll", "{'entitled':9,'present':8}"),
                new Fault("不是无记名", "secret", "/vote/secretBallot", "false").look(),
                new Fault("草案送达太晚", "notice", "/beside/draftDeliveredOn", "'2022-04-04'").look());
    }

    private static List<Fault> ofTexts() {
        return List.of(
                new Fault("表决的是另一份", "text-voted", "/vote/textDigest", OTHER_DIGEST),
                new Fault("档案里表决的是另一份", "text-voted", "/beside/votedDigests", "[]"),
                new Fault("签字的是另一份", "text-signed", "/attempt/textDigest", OTHER_DIGEST),
                new Fault("档案里签字的是另一份", "text-signed", "/beside/signedDigests", "[" + OTHER_DIGEST + "]"),
                new Fault("存档文本被改", "text-kept", "/beside/textDigest", OTHER_DIGEST),
                new Fault("没有存档文本", "text-kept", "/beside/textDigest", "null"),
                new Fault("档案断链", "docket", "/beside/docketWhole", "false"),
                new Fault("一方没有签字", "unsigned", "/attempt/signing/employer/signedOn", "null"),
                new Fault("签字的不是首席", "signer", "/attempt/signing/workers/signer", "'赵二'"),
                new Fault("企业没有盖章", "seal", "/attempt/signing/employer/sealed", "false"),
                new Fault("受委托首席没有委托书", "mandate-letter", "/beside/mandateLetters", "0"));
    }

    private static List<Fault> ofContent() {
        return List.of(
                new Fault("期限太短", "term", "/file/draft/termTo", "'2022-08-31'"),
                new Fault("期限太长", "term", "/file/draft/termTo", "'2026-04-30'"),
                new Fault("低于最低工资", "minimum", "/file/draft/wage/minimumWageFen", "200000"),
                new Fault("发薪日不存在", "pay-day", "/file/draft/wage/payDay", "40"),
                new Fault("没有工资数字", "figures", "/file/draft/wage", "null").look(),
                new Fault("条号重复", "clause", "/file/draft/clauses/1/number", "1"),
                new Fault("空白条款", "clause", "/file/draft/clauses/0/text", "' '"),
                new Fault("没有条款", "no-clauses", "/file/draft/clauses", "[]"),
                new Fault("标题不认识", "heading", "/file/draft/clauses/0/heading", "'其他'").look(),
                new Fault("加班超过法定", "words", "/file/draft/clauses/1/text", "'每月加班不超过六十小时。'").look());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void findsTheFault(Fault fault) {
        for (int seed : List.of(0, 21)) {
            var sound = JSON.valueToTree(SoundDossier.of(seed));
            if (fault.name().startsWith("受委托")) {
                set(sound, "/file/employer/members/0/delegated", "true");
            }
            set(sound, fault.path(), fault.value());
            var checks = Bundle.compare(JSON.treeToValue(sound, Dossier.class));
            assertThat(checks).extracting(Check::code, Check::state).contains(tuple(fault.found(), fault.state()));
        }
    }

    @Test
    void hasMoreThanFortyFaultsOfManyKinds() {
        var names = new LinkedHashMap<String, Fault>();
        faults().forEach(fault -> names.put(fault.name(), fault));
        assertThat(names).hasSizeGreaterThanOrEqualTo(60);
        assertThat(names.values().stream().map(Fault::found).distinct()).hasSizeGreaterThan(30);
    }

    static IntStream seeds() {
        return IntStream.range(0, 80);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leavesASoundFilingAlone(int seed) {
        var checks = Bundle.compare(SoundDossier.of(seed));
        assertThat(checks).filteredOn(check -> check.state() != State.FITS).isEmpty();
        assertThat(checks).hasSizeGreaterThan(12);
    }

    @Test
    void hasWordsForEveryOutcomeOfEveryComparison() {
        var texts = Texts.fromClassPath();
        var outcomes = Stream.concat(
                        faults().stream().map(SeededFaultsTests::checks).flatMap(List::stream),
                        seeds().mapToObj(SoundDossier::of).map(Bundle::compare).flatMap(List::stream))
                .map(check -> "filing.check." + check.code() + "." + check.state())
                .distinct()
                .toList();
        assertThat(outcomes).allMatch(texts::has).hasSizeGreaterThan(60);
    }

    private static List<Check> checks(Fault fault) {
        var sound = JSON.valueToTree(SoundDossier.of(0));
        set(sound, fault.path(), fault.value());
        return Bundle.compare(JSON.treeToValue(sound, Dossier.class));
    }

    private static void set(JsonNode tree, String path, String value) {
        int last = path.lastIndexOf('/');
        var parent = last == 0 ? tree : tree.at(path.substring(0, last));
        ((ObjectNode) parent).set(path.substring(last + 1), JSON.readTree(value.replace('\'', '"')));
    }
}
