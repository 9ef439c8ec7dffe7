package org.shangliang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.shangliang.e2e.Api.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The REST API by its own description and nothing else: an address that is not described cannot be called, a body that
 * does not satisfy its schema is not sent, an answer that is not described fails.
 */
final class DescribedApi {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String DESCRIPTION = "/api/v1/openapi.json";

    private final JsonNode document;

    private DescribedApi(JsonNode document) {
        this.document = document;
    }

    static DescribedApi of(RunningProgram program) throws IOException {
        var answer = Api.stranger(program).get(DESCRIPTION);
        assertThat(answer.status()).isEqualTo(200);
        return new DescribedApi(answer.body());
    }

    /** Posts to a described path, whose variable, if any, is the id given. */
    Answer post(Api who, String path, String id, String ifMatch, Object body) throws IOException {
        var operation = operation(path, "post");
        var schema = operation
                .required("requestBody")
                .required("content")
                .required("application/json")
                .required("schema");
        var json = JSON.writeValueAsString(body);
        assertThat(SchemaCheck.complaints(document, schema, JSON.readTree(json)))
                .as("%s as described: %s", path, json)
                .isEmpty();
        return described(operation, who.post(path.replace("{id}", id), body, ifMatch));
    }

    Answer post(Api who, String path, Object body) throws IOException {
        return post(who, path, "", "", body);
    }

    Answer get(Api who, String path, String id) throws IOException {
        operation(path, "get");
        return who.get(path.replace("{id}", id));
    }

    /** Asks for a list by one described parameter. */
    Answer list(Api who, String path, String parameter, String value) throws IOException {
        assertThat(operation(path, "get").required("parameters"))
                .as("%s takes %s", path, parameter)
                .anyMatch(one -> one.required("name").asString().equals(parameter));
        return who.get(path + "?" + parameter + "=" + value);
    }

    Api.File download(Api who, String path, String id) throws IOException {
        operation(path, "get");
        return who.download(path.replace("{id}", id));
    }

    private JsonNode operation(String path, String method) {
        var operation = document.required("paths").path(path).path(method);
        assertThat(operation.isObject()).as("%s %s is described", method, path).isTrue();
        return operation;
    }

    private static Answer described(JsonNode operation, Answer answer) {
        assertThat(operation.required("responses").has(String.valueOf(answer.status())))
                .as("the answer is described: %s", answer)
                .isTrue();
        return answer;
    }
}
