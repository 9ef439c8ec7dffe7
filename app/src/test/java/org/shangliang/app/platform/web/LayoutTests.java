package org.shangliang.app.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.shangliang.app.platform.Texts;

class LayoutTests {
    private static final List<NavItem> ITEMS = List.of(
            NavItem.of(NavSection.WORK, 1, "platform.nav.work", "/cases", "home")
                    .asTab(),
            NavItem.of(NavSection.WORK, 2, "platform.nav.kept", "/cases/1", "messages"),
            NavItem.of(NavSection.HELP, 1, "platform.nav.help", "/law", "book").counting(2, true));

    @Test
    void marksTheMostExactEntryAsThePageAtHand() {
        assertThat(page(frame(Display.ORDINARY))
                        .select(".sl-side [aria-current]")
                        .attr("href"))
                .isEqualTo("/cases/1");
    }

    @Test
    void showsWhoIsSignedInAndWhere() {
        var side = page(frame(Display.ORDINARY)).select(".sl-side").text();
        assertThat(side).contains("何建军", "工会主席", "津澜精密制造工会");
    }

    @Test
    void leadsFromTheFootOfAPhoneToAllThatIsNotThere() {
        var tabs = page(frame(Display.ORDINARY)).select(".sl-tabs a");
        assertThat(tabs.eachAttr("href")).containsExactly("/cases", "/menu");
    }

    @Test
    void letsKeyboardsSkipToTheContent() {
        var page = page(frame(Display.ORDINARY));
        assertThat(page.select("a.skip").attr("href")).isEqualTo("#main");
        assertThat(page.select("main#main")).hasSize(1);
        assertThat(page.select("html").attr("lang")).isEqualTo("zh-CN");
    }

    @Test
    void setsDarkGroundAndLargePrintOnTheServer() {
        var page = page(frame(new Display(true, true)));
        assertThat(page.select("html").attr("data-bs-theme")).isEqualTo("dark");
        assertThat(page.select("html").attr("data-sl-size")).isEqualTo("large");
        assertThat(page.select("a[href^=/display?large]").attr("href"))
                .startsWith("/display?large=false&back=%2Fcases");
    }

    @Test
    void showsOnceWhatWasDone() {
        assertThat(page(frame(Display.ORDINARY)).select("[role=status]").text()).isEqualTo("已经送达");
    }

    @Test
    void saysThatTheDayIsNotToday() {
        assertThat(page(frame(Display.ORDINARY)).select(".sl-top").text()).contains("演示日期 2022年3月16日");
    }

    @Test
    void offersSignInToGuests() {
        var guest = new Frame(
                null, List.of(), Display.ORDINARY, "/", null, null, null, new Assets(), Texts.fromClassPath());
        var page = Jsoup.parse(Rendering.html(guest, "page/front", Map.of("page", new FrontPage())));
        assertThat(page.select("a[href=/sign-in]")).isNotEmpty();
        assertThat(page.select("h1")).hasSize(1);
    }

    @Test
    void namesStyleSheetAndScriptByTheirContent() {
        var head = page(frame(Display.ORDINARY)).head();
        assertThat(head.select("link[rel=stylesheet]").attr("href")).matches("/assets/shangliang-[0-9a-f]{32}\\.css");
        assertThat(head.select("script").eachAttr("src"))
                .allMatch(src -> src.matches("/assets/.*-[0-9a-f]{32}\\.js|/webjars/.*"));
        assertThat(head.select("meta[name=htmx-config]").attr("content")).contains("\"allowEval\":false");
    }

    @Test
    void printsTheCaseNumberOnPaper() {
        var paper = Jsoup.parse(Rendering.html(
                frame(Display.ORDINARY),
                "layout/print",
                Map.of("title", "要约书", "caseNumber", "〔2022〕120116-7", "content", (Content) output -> {})));
        assertThat(paper.select(".paper-head").text()).contains("编号 〔2022〕120116-7");
    }

    @Test
    void letsOnlyAShortNameFollowDownThePage() {
        assertThat(page(frame(Display.ORDINARY)).select(".sl-top").hasClass("long"))
                .isFalse();
        var name = "津港恒昌先进装备制造与智能物流供应链综合服务外包有限公司";
        var page = Jsoup.parse(Rendering.html(
                frame(Display.ORDINARY), "layout/page", Map.of("title", name, "content", (Content) output -> {})));
        assertThat(page.select(".sl-top.long .sl-crumb").text()).isEqualTo(name);
    }

    private static Frame frame(Display display) {
        return new Frame(
                new Viewer("何建军", "工会主席", "UNION_CHAIR", "津澜精密制造工会", 0),
                ITEMS,
                display,
                "/cases/1/offer",
                null,
                "已经送达",
                LocalDate.of(2022, 3, 16),
                new Assets(),
                Texts.fromClassPath());
    }

    private static Document page(Frame frame) {
        return Jsoup.parse(Rendering.html(frame, "layout/page", Map.of("title", "发出要约", "content", (Content)
                output -> output.writeContent("<h1>发出要约</h1>"))));
    }
}
