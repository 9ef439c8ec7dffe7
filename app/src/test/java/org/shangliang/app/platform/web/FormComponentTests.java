package org.shangliang.app.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.law.Ground;

class FormComponentTests {
    private static final List<Option> WAYS =
            List.of(new Option("ONLINE", "线上送达"), new Option("PAPER", "送纸质的", "请对方签收"));

    @Test
    void carriesTheTokenAndSendsToItsAction() {
        var form = form(FormValues.empty(), false);
        assertThat(form.select("form").attr("action")).isEqualTo("/cases/1/offer");
        assertThat(form.select("form").attr("method")).isEqualTo("post");
        assertThat(form.select("input[name=_csrf]").attr("value")).isEqualTo("the-token");
        assertThat(form.select("button[type=submit]").text()).isEqualTo("送达要约");
    }

    @Test
    void carriesNoTokenWhenItOnlyAsks() {
        var form = form(FormValues.empty(), true);
        assertThat(form.select("form").attr("method")).isEqualTo("get");
        assertThat(form.select("input[name=_csrf]")).isEmpty();
    }

    @Test
    void summarisesErrorsWithLinksToTheirFields() {
        var form = form(
                FormValues.empty()
                        .rejected(List.of(
                                new FieldError("workers[2].name", "platform.input.missing", List.of("第 3 位的姓名")))),
                false);
        assertThat(form.select("[role=alert] a").attr("href")).isEqualTo("#f-workers-2-name");
        assertThat(form.select("[role=alert] a").text()).contains("第 3 位的姓名");
    }

    @Test
    void saysAtAListOfChoicesWhatIsWrongWithIt() {
        var failed =
                FormValues.empty().rejected(List.of(new FieldError("ways", "platform.input.missing", List.of("方式"))));
        var choice = Choice.checkboxes(failed, "ways[]", "怎么送达", WAYS);
        assertThat(choice.errors()).hasSize(1);
        assertThat("#" + choice.id())
                .isEqualTo(form(failed, false).select("[role=alert] a").attr("href"));
    }

    @Test
    void explainsARefusalWithArticleAndCure() {
        var alert = form(FormValues.empty().refused(List.of(Samples.QUORUM)), false)
                .select("[role=alert]")
                .text();
        assertThat(alert).contains("什么也没有改动", "怎么办：", "《集体合同规定》第36条");
    }

    @Test
    void marksASourceThatWasNotReadAsUnverified() {
        var refused = form(FormValues.empty().refused(List.of(unread())), false);
        assertThat(refused.select(".law .t-warn").text()).contains("待核实");
    }

    @Test
    void keepsWhatWasTypedAndSaysAboveTheFieldWhatIsWrong() {
        var field = field(Field.number(Samples.failedForm(), "count", "应到人数").mandatory());
        assertThat(field.select("input").attr("value")).isEqualTo("四十");
        assertThat(field.select("input").attr("aria-invalid")).isEqualTo("true");
        assertThat(field.select("input").attr("aria-describedby")).isEqualTo("f-count-error");
        assertThat(field.select("#f-count-error").text()).contains("应到人数");
        var order = field.select(".msg, input").eachAttr("class");
        assertThat(order).as("the message stands above the field").containsExactly("msg", "inp");
    }

    @Test
    void tiesLabelHintAndFieldTogether() {
        var field = field(Field.date(FormValues.empty(), "meetingOn", "哪天开会")
                .between("2022-03-08", null)
                .withHint("要给对方留够答复期"));
        assertThat(field.select("label").attr("for")).isEqualTo("f-meetingOn");
        assertThat(field.select("label").text()).contains("可以不填");
        assertThat(field.select("input[type=date]").attr("min")).isEqualTo("2022-03-08");
        assertThat(field.select("input").hasAttr("max")).isFalse();
        assertThat(field.select("#f-meetingOn-hint").text()).isEqualTo("要给对方留够答复期");
    }

    @Test
    void neverSendsAPasswordBack() {
        var typed = FormValues.empty().with("password", "secret");
        assertThat(field(Field.password(typed, "password", "密码")).html()).doesNotContain("secret");
    }

    @Test
    void escapesWhatWasTyped() {
        var typed = FormValues.empty().with("note", "</textarea><script>alert(1)</script>");
        var field = field(Field.longText(typed, "note", "说明"));
        assertThat(field.select("script")).isEmpty();
        assertThat(field.select("textarea").text()).contains("<script>");
    }

    @Test
    void choosesNothingBeforehand() {
        var open = choice(Choice.radio(FormValues.empty(), "channel", "怎么送", WAYS));
        assertThat(open.select("input[checked]")).isEmpty();
        assertThat(choice(Choice.select(FormValues.empty(), "channel", "怎么送", WAYS))
                        .select("option[selected]"))
                .isEmpty();
    }

    @Test
    void keepsWhatWasChosen() {
        var chosen = choice(Choice.radio(Samples.failedForm(), "channel", "怎么送", WAYS));
        assertThat(chosen.select("input[checked]").attr("value")).isEqualTo("PAPER");
        assertThat(chosen.select("fieldset").attr("aria-describedby")).isEqualTo("f-channel-error");
        var picked = choice(Choice.select(Samples.failedForm(), "channel", "怎么送", WAYS));
        assertThat(picked.select("option[selected]").attr("value")).isEqualTo("PAPER");
    }

    private static Ground unread() {
        return new Ground("adoption.quorum", List.of("31", "30"), List.of(Samples.FROM_MEMORY));
    }

    private static Document form(FormValues values, boolean get) {
        return Rendering.component(
                "form",
                Map.of("action", "/cases/1/offer", "form", values, "submit", "送达要约", "get", get, "content", (Content)
                        output -> output.writeContent("<p>…</p>")));
    }

    private static Document field(Field field) {
        return Rendering.component("field", Map.of("field", field));
    }

    private static Document choice(Choice choice) {
        return Rendering.component("choice", Map.of("choice", choice));
    }
}
