package org.shangliang.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Somebody at a browser, signed in. */
final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"(_csrf)\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#?]*)[^\"]*\"");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;

    Visitor(String address, String username, String password) throws Exception {
        this.address = address;
        var token = TOKEN.matcher(get("/sign-in").body());
        if (!token.find()) {
            throw new IllegalStateException("no form to sign in with");
        }
        var form = "_csrf=" + encoded(token.group(2)) + "&username=" + username + "&password=" + encoded(password);
        var answer = send(HttpRequest.newBuilder(URI.create(address + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (answer.statusCode() != 303 && answer.statusCode() != 302) {
            throw new IllegalStateException(username + " could not sign in: " + answer.statusCode());
        }
    }

    /** One address for each kind of page that links lead to, by the address with its ids left out. */
    Map<String, String> pages() throws Exception {
        var found = new TreeMap<String, String>();
        var next = new java.util.ArrayDeque<>(java.util.List.of("/home"));
        while (!next.isEmpty()) {
            var path = next.remove();
            var kind = ID.matcher(path).replaceAll("{id}");
            if (found.containsKey(kind)) {
                continue;
            }
            var answer = get(path);
            answer.headers()
                    .firstValue("Location")
                    .map(place -> place.replaceFirst("^https?://[^/]*", "").replaceFirst("[?#].*", ""))
                    .ifPresent(next::add);
            var isPage = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
            if (answer.statusCode() == 200 && isPage) {
                found.put(kind, path);
                LINK.matcher(answer.body()).results().map(link -> link.group(1)).forEach(next::add);
            }
        }
        if (found.size() < 3) {
            throw new IllegalStateException("hardly a page found: " + found);
        }
        return found;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + path)).GET());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
