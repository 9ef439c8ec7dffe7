package org.shangliang.app.congress.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.congress.blind.Blinding;
import org.shangliang.app.congress.blind.Token;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** Blind tokens as the voter's page and a program see them: the roll with a code, the box with a token and nothing else. */
@DatabaseTest
class TokenPageTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    private static String member(MockHttpServletResponse answer, String name) throws Exception {
        return JsonMapper.shared()
                .readTree(answer.getContentAsString())
                .get(name)
                .asString();
    }

    private MockHttpServletResponse form(String path, Map<String, String> fields) throws Exception {
        var request = post(path).param("_csrf", "ab");
        fields.forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }

    private MockHttpServletResponse program(String path, Map<String, String> fields) throws Exception {
        return mvc.perform(post("/api/v1" + path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(JsonMapper.shared().writeValueAsString(fields)))
                .andReturn()
                .getResponse();
    }

    private static Map<String, String> ballot(Token token, String choice) {
        return Map.of(
                "serial",
                token.serial(),
                "randomizer",
                token.randomizer(),
                "signature",
                token.signature(),
                "choice",
                choice);
    }

    @Test
    void drawsATokenWithTheCodeAndCastsItWithoutAnySignIn() throws Exception {
        var congress = Assembled.blind(context, 20).openedWithSampleKey();
        namesTheLevelInPlainWords(congress);
        var blinding = Blinding.of(congress.key());
        var asked = Map.of("code", congress.codes.get(1), "blinded", blinding.blinded());
        var given = form("/votes/" + congress.vote + "/tokens", asked);
        assertThat(given.getStatus()).as(given.getContentAsString()).isEqualTo(200);
        assertThat(given.getCookies()).isEmpty();
        var token = blinding.finish(member(given, "signature"));
        var cast = form("/box/" + congress.vote, ballot(token, "AGAINST"));
        assertThat(cast.getStatus()).isEqualTo(200);
        assertThat(cast.getCookies()).isEmpty();
        assertThat(cast.getContentAsString())
                .contains("words", "digits")
                .doesNotContain("AGAINST", "不同意", token.serial());
        var again = program("/box/" + congress.vote, ballot(token, "AGAINST"));
        assertThat(again.getStatus()).isEqualTo(201);
        assertThat(member(again, "digest")).isEqualTo(member(cast, "digest"));
        var other = form("/box/" + congress.vote, ballot(token, "FOR"));
        assertThat(other.getStatus()).isEqualTo(422);
        assertThat(member(other, "message")).contains("已经按另一个选项投进票箱");
        assertThat(program("/votes/" + congress.vote + "/tokens", asked).getStatus())
                .isEqualTo(201);
        var wrong = form("/votes/" + congress.vote + "/tokens", Map.of("code", "0000", "blinded", blinding.blinded()));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(member(wrong, "message")).contains("表决码不对");
        assertThat(program("/box/" + congress.vote, Map.of("choice", "FOR")).getStatus())
                .isEqualTo(400);
        var foreign = mvc.perform(post("/box/" + congress.vote).param("choice", "FOR"));
        assertThat(foreign.andReturn().getResponse().getStatus()).isEqualTo(403);
    }

    @Test
    void answersAProgramWhateverItAcceptsSoThatNoReceiptIsLost() throws Exception {
        var congress = Assembled.in(context, 20).opened();
        for (int number = 1; number <= 3; number++) {
            var accepted = List.of("text/html", "image/png;q=0.5", "///").get(number - 1);
            var ballot = Map.of("code", congress.codes.get(number), "attempt", congress.attempt(), "choice", "FOR");
            var answer = mvc.perform(post("/api/v1/votes/" + congress.vote + "/ballots")
                            .header("Accept", accepted)
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(JsonMapper.shared().writeValueAsString(ballot)))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).as(accepted).isEqualTo(201);
            assertThat(answer.getContentType()).isEqualTo("application/json");
            assertThat(member(answer, "digits")).isNotEmpty();
        }
        assertThat(congress.close().onScreen()).isEqualTo(3);
    }

    private void namesTheLevelInPlainWords(Assembled congress) throws Exception {
        var shown = mvc.perform(get("/votes/" + congress.vote)).andReturn().getResponse();
        assertThat(shown.getContentAsString())
                .contains("无记名投票（盲签凭证）", "第一步：领票", "纸质选票", "type=\"module\"", "blind-ballot-")
                .contains(congress.key().hex(), congress.key().fingerprint())
                .doesNotContain("checked", "秘密投票");
        assertThat(shown.getCookies()).isEmpty();
        var desk = mvc.perform(get("/congress/" + congress.vote).with(SignedInAs.actor(congress.chair)))
                .andReturn();
        assertThat(desk.getResponse().getContentAsString())
                .contains("盲签凭证", congress.key().fingerprint(), "不是 https 开头");
    }

    @Test
    void tellsNobodyToChangeTheAddressOfAVoteThatIsOver() throws Exception {
        var congress = Assembled.blind(context, 20).openedWithSampleKey();
        congress.close();
        var desk = mvc.perform(get("/congress/" + congress.vote).with(SignedInAs.actor(congress.chair)))
                .andReturn();
        assertThat(desk.getResponse().getContentAsString())
                .contains("盲签凭证", congress.key().fingerprint())
                .doesNotContain("不是 https 开头", "凭表决码签到");
    }

    @Test
    void letsTheChairChooseTheLevel() throws Exception {
        var congress = Assembled.blind(context, 20);
        context.getBean(Votes.class).takeBack(congress.vote, congress.chair);
        var path = "/cases/" + congress.journey.id() + "/vote";
        var chair = SignedInAs.actor(congress.chair);
        var blank = mvc.perform(get(path).with(chair)).andReturn().getResponse().getContentAsString();
        assertThat(blank).contains("分离存放", "盲签凭证", "value=\"DETACHED\" checked");
        var draft = post(path)
                .param("firstTeller", "甲")
                .param("secondTeller", "乙")
                .param("roll", Assembled.roll(20))
                .with(chair)
                .with(csrf());
        var unknown = mvc.perform(draft.param("level", "X")).andReturn().getResponse();
        assertThat(unknown.getContentAsString()).contains("请选手机投票怎么保密");
        var chosen = mvc.perform(post(path)
                        .param("firstTeller", "甲")
                        .param("secondTeller", "乙")
                        .param("roll", Assembled.roll(20))
                        .param("level", "BLIND")
                        .with(chair)
                        .with(csrf()))
                .andReturn();
        assertThat(chosen.getResponse().getStatus()).isEqualTo(303);
        var vote = context.getBean(VoteStore.class)
                .ofCases(List.of(congress.journey.id()))
                .getFirst();
        assertThat(vote.level()).isEqualTo(Level.BLIND);
    }
}
