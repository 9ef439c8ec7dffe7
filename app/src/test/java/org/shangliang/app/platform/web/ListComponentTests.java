package org.shangliang.app.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ListComponentTests {

    @Test
    void headsEveryColumnAndTellsWhatTheTableIs() {
        var table =
                Rendering.component("table", Map.of("caption", "企业", "heads", List.of("单位", ">职工"), "content", (Content)
                        output -> output.writeContent("<tr><td>津澜精密</td><td data-l=\"职工\">486</td></tr>")));
        assertThat(table.select("caption").text()).isEqualTo("企业");
        assertThat(table.select("th").eachText()).containsExactly("单位", "职工");
        assertThat(table.select("th.r").text()).isEqualTo("职工");
    }

    @Test
    void turnsPagesAndKeepsTheFilters() {
        var pager = pager(new Pager("/employers?name=津", 2, true));
        assertThat(pager.select("a[rel=prev]").attr("href")).isEqualTo("/employers?name=津&page=1");
        assertThat(pager.select("a[rel=next]").attr("href")).isEqualTo("/employers?name=津&page=3");
        assertThat(pager(new Pager("/employers", 1, true)).select("a").eachAttr("href"))
                .containsExactly("/employers?page=2");
    }

    @Test
    void leavesThePagerOutWhenAllIsOnOnePage() {
        assertThat(pager(new Pager("/employers", 1, false)).select("nav")).isEmpty();
    }

    @Test
    void saysWhatIsMissingAndTheOneThingThatFillsIt() {
        var empty = Rendering.component(
                "empty", Map.of("title", "还没有企业", "text", "导入名册就有了。", "label", "导入名册", "path", "/roster"));
        assertThat(empty.select("a").attr("href")).isEqualTo("/roster");
        assertThat(empty.text()).contains("还没有企业", "导入名册就有了。");
    }

    @Test
    void asksAgainWhileWorkIsOnItsWay() {
        var job = job(new JobView("正在导入企业名册", 268, 412, false, null, "/jobs/1", null, 0));
        assertThat(job.select("[hx-get]").attr("hx-get")).isEqualTo("/jobs/1");
        assertThat(job.select("progress").attr("value")).isEqualTo("268");
        assertThat(job.text()).contains("268 / 412", "可以离开");
    }

    @Test
    void showsWorkWhoseEndIsNotKnown() {
        var job = job(new JobView("正在读文件", 1200, 0, false, null, "/jobs/1", null, 0));
        assertThat(job.select("progress").hasAttr("value")).isFalse();
        assertThat(job.text()).contains("已处理 1200");
    }

    @Test
    void endsWithASummaryAndTheListOfProblems() {
        var job = job(new JobView("", 412, 412, true, "导入 405 家，7 家有问题", "/jobs/1", "/jobs/1/problems.csv", 7));
        assertThat(job.select("[hx-get]")).isEmpty();
        assertThat(job.select("a").attr("href")).isEqualTo("/jobs/1/problems.csv");
        assertThat(job.text()).contains("导入 405 家，7 家有问题", "7 条");
    }

    @Test
    void asksBeforeAnActThatCannotBeTakenBackWithTheSafeChoiceFirst() {
        var confirm = Rendering.component(
                "confirm",
                Map.of(
                        "question", "确认把要约送给企业？",
                        "effects", List.of("企业的答复期开始算"),
                        "action", "/cases/1/offer",
                        "submit", "送达要约",
                        "cancel", "先不送"));
        assertThat(confirm.select(".ft > *").eachText()).containsExactly("先不送", "送达要约");
        assertThat(confirm.select("input[name=_csrf]")).hasSize(1);
        assertThat(confirm.select("h1").text()).endsWith("？");
    }

    @Test
    void showsAStatusAsAWord() {
        assertThat(Rendering.component("badge", Map.of("label", "按时", "tone", "ok"))
                        .select(".pill.ok")
                        .text())
                .isEqualTo("按时");
    }

    private static Document pager(Pager pager) {
        return Rendering.component("pager", Map.of("pager", pager));
    }

    private static Document job(JobView job) {
        return Rendering.component("job", Map.of("job", job));
    }
}
