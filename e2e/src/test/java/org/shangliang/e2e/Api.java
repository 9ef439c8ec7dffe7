package org.shangliang.e2e;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
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

    /** A file as it was sent. */
    record File(int status, String type, byte[] bytes) {}

    private Api(String address, String token) {
        this.address = address;
        this.token = token;
    }

    /** Somebody without a token. */
    static Api stranger(RunningProgram program) {
        return new Api(program.address(), "");
    }

    /** Signs the demo person in. */
    static Api as(String username, RunningProgram program) throws IOException {
        var answer =
                stranger(program).post("/api/v1/tokens", Map.of("username", username, "password", program.password()));
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
        return post(path, body, "");
    }

    /** Only if the docket still has the length that was seen, when one is given. */
    Answer post(String path, Object body, String ifMatch) throws IOException {
        var request = request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
        return send(ifMatch.isEmpty() ? request : request.header("If-Match", ifMatch));
    }

    /** Uploads a file and answers its id. */
    String upload(String path, String filename, byte[] content) throws IOException {
        var boundary = "----" + UUID.randomUUID();
        var head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + filename
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        var parts = BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofByteArray(content),
                BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        var answer = send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(parts));
        if (answer.status() != 201) {
            throw new IOException("not uploaded: " + answer);
        }
        return answer.body().required("id").asString();
    }

    File download(String path) throws IOException {
        var response = exchange(request(path).GET(), BodyHandlers.ofByteArray());
        var type = response.headers().firstValue("Content-Type").orElse("");
        return new File(response.statusCode(), type, response.body());
    }

    private HttpRequest.Builder request(String path) {
        var builder = HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
        return token.isEmpty() ? builder : builder.header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest.Builder request) throws IOException {
        var response = exchange(request, BodyHandlers.ofString());
        var version = response.headers().firstValue("ETag").orElse("").replace("\"", "");
        var body = response.body().isBlank() ? JSON.nullNode() : JSON.readTree(response.body());
        return new Answer(response.statusCode(), body, version);
    }

    private <T> HttpResponse<T> exchange(HttpRequest.Builder request, BodyHandler<T> handler) throws IOException {
        try {
            return client.send(request.build(), handler);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }
}
