package org.shangliang.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;

/** Asks a running demo for a whole country of enterprises, as bin/demo does. */
final class Country {
    private static final Pattern TOKEN = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern CAMPAIGN = Pattern.compile("\"campaign\"\\s*:\\s*\"([^\"]+)\"");

    private Country() {}

    static UUID found(String address, Path data, int enterprises) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var password = Files.readString(data.resolve("demo.password")).strip();
            var token = asked(
                    client,
                    post(address + "/api/v1/tokens", "{\"username\":\"guanli\",\"password\":\"" + password + "\"}"),
                    TOKEN);
            var request = post(address + "/api/v1/demo/nation", "{\"enterprises\":" + enterprises + "}")
                    .header("Authorization", "Bearer " + token);
            return UUID.fromString(asked(client, request, CAMPAIGN));
        }
    }

    private static HttpRequest.Builder post(String address, String body) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    private static String asked(HttpClient client, HttpRequest.Builder request, Pattern wanted)
            throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofString()).body();
        var found = wanted.matcher(answer);
        if (!found.find()) {
            throw new IllegalStateException(answer);
        }
        return found.group(1);
    }
}
