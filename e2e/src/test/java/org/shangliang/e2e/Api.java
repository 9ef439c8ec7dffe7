package org.shangliang.e2e;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The REST API as another program sees it, signed in as one person. */
final class Api {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final String token;

    /** Status, JSON body and the entity tag without quotes. */
    record Answer(int status, JsonNode body, String version) {}

    private Api(String address, String token) {
        this.address = address;
        this.token = token;
    }

    /** Signs the demo person in. */
    static Api as(String username, RunningProgram program) throws IOException {
        var stranger = new Api(program.address(), "");
        var answer = stranger.post("/api/v1/tokens", Map.of("username", username, "password", program.password()));
        if (answer.status() != 200) {
            throw new IllegalStateException("no token for " + username + ": " + answer);
        }
        return new Api(program.address(), answer.body().get("token").asString());
    }

    /** The same person at a program that was started again. */
    Api at(RunningProgram program) {
        return new Api(program.address(), token);
    }

    Answer get(String path) throws IOException {
        return send(request(path).GET());
    }

    Answer post(String path, Object body) throws IOException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private HttpRequest.Builder request(String path) {
        var builder = HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
        return token.isEmpty() ? builder : builder.header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest.Builder request) throws IOException {
        try {
            var response = client.send(request.build(), BodyHandlers.ofString());
            var version = response.headers().firstValue("ETag").orElse("").replace("\"", "");
            var body = response.body().isBlank() ? JSON.nullNode() : JSON.readTree(response.body());
            return new Answer(response.statusCode(), body, version);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }
}
