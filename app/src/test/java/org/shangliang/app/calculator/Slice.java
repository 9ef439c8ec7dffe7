package org.shangliang.app.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.shangliang.app.platform.ProductClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The calculator within the web frame, on 2022-03-16, without database and security. */
final class Slice {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final MockMvc WEB = web();

    private Slice() {}

    @TestConfiguration(proxyBeanMethods = false)
    @EnableWebMvc
    static class Clock {
        @Bean
        JsonMapper jsonMapper() {
            return JSON;
        }

        @Bean
        ProductClock clock() {
            return new ProductClock() {
                @Override
                public Instant instant() {
                    return Instant.parse("2022-03-16T02:00:00Z");
                }

                @Override
                public InstantSource systemTime() {
                    return this;
                }
            };
        }
    }

    private static MockMvc web() {
        var context = new AnnotationConfigWebApplicationContext();
        context.setServletContext(new MockServletContext());
        context.register(platform("PlatformWeb"), platform("ProblemAdvice"));
        context.register(Clock.class, LawController.class, CalculatorController.class);
        context.refresh();
        return MockMvcBuilders.webAppContextSetup(context).build();
    }

    private static Class<?> platform(String name) {
        try {
            return Class.forName("org.shangliang.app.platform.web." + name);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    static JsonNode ok(String path) {
        return json(get("/api/v1/law" + path), 200);
    }

    static JsonNode wrong(String path) {
        return json(get("/api/v1/law" + path), 400);
    }

    static JsonNode posted(String path, String body, int status) {
        return json(
                post("/api/v1/law" + path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body),
                status);
    }

    static Document page(String path, int status) {
        return Jsoup.parse(text(answer(get(path)), status));
    }

    static MockHttpServletResponse answer(MockHttpServletRequestBuilder request) {
        try {
            return WEB.perform(request).andReturn().getResponse();
        } catch (Exception fault) {
            throw new AssertionError(fault);
        }
    }

    private static JsonNode json(MockHttpServletRequestBuilder request, int status) {
        return JSON.readTree(text(answer(request), status));
    }

    private static String text(MockHttpServletResponse response, int status) {
        var text = new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(response.getStatus()).as(text).isEqualTo(status);
        return text;
    }
}
