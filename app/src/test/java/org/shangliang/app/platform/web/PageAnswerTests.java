package org.shangliang.app.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

class PageAnswerTests {
    private static final MockMvc WEB =
            WebSlice.with(FrontController.class, DisplayController.class, ProblemController.class, Acting.class);

    @Controller
    static class Acting {
        @PostMapping("/act")
        View act() {
            return Pages.redirect("/", "要约已经送达");
        }

        @PostMapping("/fail")
        View fail() {
            return Pages.again("page/front", new FrontPage());
        }
    }

    @Test
    void welcomesEveryoneWithoutSigningIn() throws Exception {
        var answer = answer(get("/"));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("text/html;charset=UTF-8");
        var page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.select("main a").eachAttr("href")).contains("/sign-in", "/calculator", "tel:12351");
    }

    @Test
    void leadsBackToThePageOfTheFormOnceTheLettersWereEnlarged() throws Exception {
        assertThat(wayBack(post("/fail").header("Referer", "http://localhost/things/new?of=7")))
                .endsWith("&back=%2Fthings%2Fnew%3Fof%3D7");
        assertThat(wayBack(post("/fail").header("Referer", "http://elsewhere.example/things")))
                .endsWith("&back=%2Ffail");
        assertThat(wayBack(get("/?of=7"))).endsWith("&back=%2F%3Fof%3D7");
    }

    private static String wayBack(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(answer(request).getContentAsString(StandardCharsets.UTF_8))
                .select("a[href^=/display?large]")
                .attr("href");
    }

    @Test
    void saysOnTheNextPageWhatWasDoneAndOnlyOnce() throws Exception {
        var done = answer(post("/act"));
        assertThat(done.getStatus()).isEqualTo(303);
        assertThat(done.getHeader("Location")).isEqualTo("/");
        var carried = cookie(done);
        var next = answer(get("/").cookie(carried));
        assertThat(next.getContentAsString(StandardCharsets.UTF_8)).contains("要约已经送达");
        assertThat(cookie(next).getMaxAge()).isZero();
    }

    @Test
    void leavesOutANoticeThatSomeoneElseMadeUp() throws Exception {
        var page = answer(get("/").cookie(new Cookie("sl-notice", "***")));
        assertThat(page.getStatus()).isEqualTo(200);
    }

    @Test
    void answersAFailedFormWith422() throws Exception {
        assertThat(answer(post("/fail")).getStatus()).isEqualTo(422);
    }

    @Test
    void keepsTheChosenDisplayAndGoesBack() throws Exception {
        var chosen = answer(get("/display?large=true&back=/calculator"));
        assertThat(chosen.getHeader("Location")).isEqualTo("/calculator");
        var large = answer(get("/").cookie(new Cookie("sl-large", "1"), new Cookie("sl-dark", "1")));
        assertThat(large.getContentAsString(StandardCharsets.UTF_8))
                .contains("data-sl-size=\"large\"", "data-bs-theme=\"dark\"");
    }

    @Test
    void followsNoAddressThatLeadsElsewhere() throws Exception {
        for (String back : new String[] {"https://evil.example", "//evil.example", "/\\evil.example", "/a b"}) {
            assertThat(answer(get("/display").param("back", back)).getHeader("Location"))
                    .isEqualTo("/");
        }
    }

    @Test
    void explainsEveryTypeOfProblemAtItsAddress() throws Exception {
        for (ProblemType type : ProblemType.values()) {
            assertThat(answer(get(type.uri())).getStatus()).isEqualTo(200);
        }
        assertThat(answer(get("/problems/unheard-of")).getStatus()).isEqualTo(404);
    }

    private static MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return WEB.perform(request).andReturn().getResponse();
    }

    private static Cookie cookie(MockHttpServletResponse answer) {
        var cookie = answer.getCookie("sl-notice");
        assertThat(cookie).isNotNull();
        return cookie;
    }
}
