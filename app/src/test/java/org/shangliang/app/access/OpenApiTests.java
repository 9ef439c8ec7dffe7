package org.shangliang.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DatabaseTest
class OpenApiTests {
    @Autowired
    MockMvc mvc;

    @Test
    void describesTheApiToEveryone() throws Exception {
        var api = description();
        assertThat(api.at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
        assertThat(api.at("/security/0").has("token")).isTrue();
        assertThat(api.path("paths").propertyNames()).contains("/api/v1/tokens", "/api/v1/accounts");
    }

    @Test
    void takesNoActorAsAParameter() throws Exception {
        var api = description();
        assertThat(api.at("/paths/~1api~1v1~1accounts/get/parameters"))
                .extracting(parameter -> parameter.path("name").asString())
                .containsExactlyInAnyOrder("text", "limit", "offset");
        assertThat(api.at("/components/schemas").propertyNames()).doesNotContain("Actor", "SignedIn");
    }

    @Test
    void needsNoTokenToGetOne() throws Exception {
        var operation = description().at("/paths/~1api~1v1~1tokens/post");
        assertThat(operation.has("security")).isTrue();
        assertThat(operation.path("security").isEmpty()).isTrue();
    }

    private JsonNode description() throws Exception {
        var json = mvc.perform(get("/api/v1/openapi.json"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonMapper.builder().build().readTree(json);
    }
}
