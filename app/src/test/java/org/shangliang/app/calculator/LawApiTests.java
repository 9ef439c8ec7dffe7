package org.shangliang.app.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class LawApiTests {
    private static final String WAGE = "jurisdiction=120000&kind=WAGE";

    private static List<String> names(JsonNode node) {
        return List.copyOf(node.propertyNames());
    }

    private static List<String> all(JsonNode array, String field) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(item -> item.path(field).asString())
                .toList();
    }

    private static String sides(String workers, String employer) {
        return "{\"jurisdiction\":\"120000\",\"kind\":\"COMPREHENSIVE\",\"workers\":[%s],\"employer\":[%s]}"
                .formatted(workers, employer);
    }

    private static String member(String name, boolean chief) {
        return "{\"name\":\"%s\",\"gender\":\"M\",\"external\":false,\"chief\":%s}".formatted(name, chief);
    }

    private static String three(String a, String b, String c) {
        return member(a, true) + "," + member(b, false) + "," + member(c, false);
    }

    @Test
    @DisplayName("期限：字段名与约定一致，天津工资答复五个工作日")
    void answersADeadline() {
        var answer = Slice.ok("/deadline?" + WAGE + "&duty=REPLY&from=2022-03-08");
        assertThat(names(answer))
                .containsExactlyInAnyOrder("from", "remindOn", "due", "length", "unit", "basis", "provisional", "note");
        assertThat(answer.path("from").asString()).isEqualTo("2022-03-08");
        assertThat(answer.path("due").asString()).isEqualTo("2022-03-15");
        assertThat(answer.path("length").asInt()).isEqualTo(5);
        assertThat(answer.path("unit").asString()).isEqualTo("WORKING_DAY");
        assertThat(answer.path("provisional").asBoolean()).isFalse();
        assertThat(names(answer.path("basis").get(0))).containsExactlyInAnyOrder("instrument", "article", "status");
        assertThat(answer.path("basis").get(0).path("instrument").asString()).isEqualTo("天津市企业工资集体协商条例");
    }

    @Test
    @DisplayName("期限：没有天数的，due 是 null")
    void answersPromptlyWithNull() {
        var answer = Slice.ok("/deadline?jurisdiction=12&kind=COMPREHENSIVE&duty=PUBLISH&from=2022-03-08");
        assertThat(answer.has("due")).isTrue();
        assertThat(answer.path("due").isNull()).isTrue();
        assertThat(answer.path("note").asString()).contains("及时");
    }

    @Test
    @DisplayName("期限：适用日期决定哪部法规")
    void heedsTheDayOfTheLaw() {
        var before = Slice.ok("/deadline?jurisdiction=31&kind=WAGE&duty=REPLY&from=2022-03-08&on=2007-12-31");
        assertThat(before.path("length").asInt()).isEqualTo(20);
        var after = Slice.ok("/deadline?jurisdiction=31&kind=WAGE&duty=REPLY&from=2022-03-08&on=2008-01-01");
        assertThat(after.path("length").asInt()).isEqualTo(15);
    }

    @ParameterizedTest(name = "恰好一半：{0}是{1}")
    @CsvSource({"120000,CONTESTED,false", "310000,ADOPTED,true", "330000,REJECTED,false"})
    void answersExactlyHalf(String region, String outcome, boolean adopted) {
        var answer = Slice.ok("/adoption?jurisdiction=" + region + "&kind=WAGE&entitled=180&present=120&for=90");
        assertThat(names(answer))
                .containsExactlyInAnyOrder("quorumMet", "quorumNeeded", "adopted", "outcome", "votesNeeded", "grounds");
        assertThat(answer.path("outcome").asString()).isEqualTo(outcome);
        assertThat(answer.path("adopted").asBoolean()).isEqualTo(adopted);
        assertThat(answer.path("quorumNeeded").asInt()).isEqualTo(120);
        assertThat(answer.path("grounds").size()).isEqualTo(adopted ? 0 : 1);
    }

    @Test
    @DisplayName("表决：理由带代码、说明和依据")
    void explainsARejection() {
        var ground = Slice.ok("/adoption?" + WAGE + "&entitled=180&present=120&for=88")
                .path("grounds")
                .get(0);
        assertThat(names(ground)).contains("code", "message", "basis");
        assertThat(ground.path("code").asString()).isEqualTo("adoption.votes");
        assertThat(ground.path("message").asString()).contains("还差3票");
        assertThat(ground.path("basis").get(0).path("article").asString()).isEqualTo("36");
    }

    @ParameterizedTest(name = "填错：{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/deadline?kind=WAGE&duty=REPLY&from=2022-03-08|jurisdiction|请填写地方",
                "/deadline?jurisdiction=990000&kind=WAGE&duty=REPLY&from=2022-03-08|jurisdiction|没有这个行政区划代码：990000",
                "/deadline?jurisdiction=12&kind=PAY&duty=REPLY&from=2022-03-08|kind|没有“PAY”这一项",
                "/deadline?jurisdiction=12&kind=WAGE&duty=RUN&from=2022-03-08|duty|没有“RUN”这一项",
                "/deadline?jurisdiction=12&kind=WAGE&duty=REPLY&from=2022-02-30|from|没有这一天",
                "/deadline?jurisdiction=12&kind=WAGE&duty=REPLY&from=3-8|from|“3-8”不是日期",
                "/deadline?jurisdiction=12&kind=WAGE&duty=REPLY&from=1800-01-01|from|1995年到2099年",
                "/deadline?jurisdiction=12&kind=WAGE&duty=REPLY&from=2022-03-08&on=x|on|“x”不是日期",
                "/adoption?jurisdiction=12&kind=WAGE&entitled=abc&present=1&for=1|entitled|“abc”不是整数",
                "/adoption?jurisdiction=12&kind=WAGE&entitled=10&present=11&for=1|present|实到人数应在0到应到人数10之间",
                "/adoption?jurisdiction=12&kind=WAGE&entitled=10&present=8&for=9|for|赞成票应在0到实到人数8之间",
                "/adoption?jurisdiction=12&kind=WAGE&entitled=0&present=0&for=0|entitled|应到人数至少为1",
                "/adoption?jurisdiction=12&kind=WAGE&entitled=10&present=-1&for=0|present|收到的是-1",
                "/plan?jurisdiction=12&kind=WAGE&closing=2022-03-31&until=SOON|until|没有“SOON”这一项",
                "/plan?jurisdiction=12&kind=WAGE&until=IN_FORCE|closing|请填写截止日期",
            })
    void namesWhatIsWrong(String path, String field, String message) {
        var problem = Slice.wrong(path);
        assertThat(problem.path("type").asString()).isEqualTo("/problems/invalid-input");
        var error = problem.path("errors").get(0);
        assertThat(error.path("field").asString()).isEqualTo(field);
        assertThat(error.path("message").asString()).contains(message);
    }

    @Test
    @DisplayName("填错几处就一次说出几处")
    void namesEverythingAtOnce() {
        var errors = Slice.wrong("/adoption?kind=X&entitled=&present=a&for=1").path("errors");
        assertThat(all(errors, "field")).containsExactly("jurisdiction", "kind", "entitled", "present");
    }

    @Test
    @DisplayName("倒排：天津工资3月31日签订，稳妥3月10日，最快3月17日")
    void plansBackward() {
        var steps = Slice.ok("/plan?" + WAGE + "&closing=2022-03-31&until=CONTRACT_SIGNED")
                .path("steps");
        assertThat(names(steps.get(0))).containsExactlyInAnyOrder("step", "latest", "basis");
        assertThat(steps.get(0).path("step").asString()).isEqualTo("OFFER_SERVED");
        assertThat(steps.get(0).path("latest").asString()).isEqualTo("2022-03-10");
        var fastest = Slice.ok("/plan?" + WAGE + "&closing=2022-03-31&until=CONTRACT_SIGNED&fastest=true");
        assertThat(fastest.path("steps").get(0).path("latest").asString()).isEqualTo("2022-03-17");
    }

    @Test
    @DisplayName("信用代码：对的没有理由，错的说明哪里错")
    void checksACreditCode() {
        var right = Slice.ok("/credit-code/91350100M000100Y43");
        assertThat(right.path("valid").asBoolean()).isTrue();
        assertThat(right.path("reason").isNull()).isTrue();
        var wrong = Slice.ok("/credit-code/91350100M000100Y4Z");
        assertThat(names(wrong)).containsExactlyInAnyOrder("valid", "reason");
        assertThat(wrong.path("valid").asBoolean()).isFalse();
        assertThat(wrong.path("reason").asString()).contains("第18位“Z”");
    }

    @Test
    @DisplayName("地区目录：代码、名称、规则包")
    void listsJurisdictions() {
        var listed = Slice.ok("/jurisdictions");
        assertThat(all(listed, "code")).contains("120000", "330100");
        assertThat(names(listed.get(0))).contains("code", "name", "packs");
    }

    @Test
    @DisplayName("代表：合法的没有理由；人数、同名逐条说明")
    void judgesRepresentation() {
        var lawful = Slice.posted("/representation", sides(three("甲", "乙", "丙"), three("丁", "戊", "己")), 200);
        assertThat(names(lawful)).containsExactlyInAnyOrder("lawful", "grounds", "notes");
        assertThat(lawful.path("lawful").asBoolean()).isTrue();
        var both = Slice.posted("/representation", sides(three("甲", "乙", "丙"), three("丁", "戊", "甲")), 200);
        assertThat(all(both.path("grounds"), "code")).containsExactly("reps.bothSides");
        var few = Slice.posted("/representation", sides(member("甲", true), three("丁", "戊", "己")), 200);
        assertThat(all(few.path("grounds"), "code")).containsExactly("reps.tooFew", "reps.unequal");
    }

    @Test
    @DisplayName("代表：两方同名但编号不同，是两个人；缺的事实只提醒")
    void readsIdsAndFacts() {
        var body = """
                {"jurisdiction":"310000","kind":"WAGE","on":"2022-03-16","facts":{},
                 "workers":[{"id":"1","name":"甲","gender":"M","external":false,"chief":true},
                            {"name":"乙","gender":"M"},{"name":"丙","gender":"M"}],
                 "employer":[{"id":"2","name":"甲","gender":"M","external":false,"chief":true},
                            {"name":"丁","gender":"M"},{"name":"戊","gender":"M"}]}""";
        var answer = Slice.posted("/representation", body, 200);
        assertThat(answer.path("lawful").asBoolean()).isTrue();
        assertThat(all(answer.path("notes"), "code")).containsExactly("reps.womanUnknown");
        var committee = Slice.posted(
                "/representation", body.replace("\"facts\":{}", "\"facts\":{\"hasWomensCommittee\":true}"), 200);
        assertThat(all(committee.path("grounds"), "code")).containsExactly("reps.noWoman");
    }

    @Test
    @DisplayName("代表：名单填错，说明第几人哪一项")
    void namesTheMemberThatIsWrong() {
        var bad = "{\"jurisdiction\":\"120000\",\"kind\":\"WAGE\",\"facts\":{\"womenShare\":20,\"staff\":0},"
                + "\"workers\":[{\"name\":\" \",\"gender\":\"男\"},null]}";
        var errors = Slice.posted("/representation", bad, 400).path("errors");
        assertThat(all(errors, "field"))
                .containsExactly(
                        "facts.womenShare",
                        "facts.staff",
                        "workers[0].name",
                        "workers[0].gender",
                        "workers[1].name",
                        "workers[1].gender",
                        "employer");
        assertThat(all(errors, "message"))
                .allSatisfy(message -> assertThat(message).doesNotContain("{"));
    }

    @Test
    @DisplayName("代表：不是 JSON，说明读不了")
    void refusesABrokenBody() {
        assertThat(Slice.posted("/representation", "{", 400).path("type").asString())
                .isEqualTo("/problems/invalid-input");
    }
}
