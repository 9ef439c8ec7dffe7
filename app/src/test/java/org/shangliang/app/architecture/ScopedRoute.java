package org.shangliang.app.architecture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.util.UriComponentsBuilder;

/** A line of {@code routes/scope.txt}: a route, and how it answers a stranger. */
record ScopedRoute(
        String method, String pattern, Answer answer, Map<String, String> ids, String insider, String sends) {
    static final String FILE = "app/src/test/resources/routes/scope.txt";
    private static final Pattern NAMED = Pattern.compile("<([a-z]+)>");
    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?([a-z]+)}");

    /** What a stranger gets. */
    record Answer(Kind kind, Set<String> roles) {
        static Answer of(String words) {
            var kind = Kind.valueOf(words.split("[ :]", 2)[0].toUpperCase(Locale.ROOT));
            var rest = words.substring(kind.name().length());
            return new Answer(
                    kind,
                    kind == Kind.ONLY
                            ? Stream.of(rest.strip().split(" ")).collect(Collectors.toUnmodifiableSet())
                            : Set.of());
        }
    }

    /** The kinds of answers; the file tells what they mean. */
    enum Kind {
        HIDDEN,
        REFUSED,
        OWN,
        ONLY,
        OPEN
    }

    /** All lines of the table. */
    static List<ScopedRoute> table() {
        return Sources.text(Sources.ROOT.resolve(FILE))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(ScopedRoute::read)
                .toList();
    }

    private static ScopedRoute read(String line) {
        var columns = new ArrayList<>(List.of(line.split("\\|", 5)));
        while (columns.size() < 5) {
            columns.add("");
        }
        var route = columns.getFirst().strip().split(" ", 2);
        var ids = new LinkedHashMap<String, String>();
        for (var pair : columns.get(2).strip().split(" ")) {
            if (pair.contains("=")) {
                ids.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
            }
        }
        return new ScopedRoute(
                route[0],
                route[1],
                Answer.of(columns.get(1).strip()),
                ids,
                columns.get(3).strip(),
                columns.get(4).strip());
    }

    String key() {
        return method + " " + pattern;
    }

    /** Whether it is about one of these kinds of things. */
    boolean isAboutThe(String... kinds) {
        return ids.values().stream().anyMatch(List.of(kinds)::contains);
    }

    boolean isApi() {
        return pattern.startsWith("/api/");
    }

    boolean changes() {
        return !method.equals("GET") && !method.equals("ANY");
    }

    /** The address with the ids of the foreign district; one for each step where the route takes a step. */
    List<String> paths(Map<String, String> things, List<String> steps) {
        return pattern.contains("{*step}")
                ? steps.stream().map(step -> path(things, step)).toList()
                : List.of(path(things, ""));
    }

    private String path(Map<String, String> things, String step) {
        return VARIABLE.matcher(pattern).replaceAll(variable -> {
            var name = variable.group(1);
            var thing = ids.getOrDefault(name, "");
            return name.equals("step") ? step : things.getOrDefault(thing, thing);
        });
    }

    /** The request as this table sends it, by nobody yet. */
    AbstractMockHttpServletRequestBuilder<?> request(String path, Map<String, String> things) {
        var verb = HttpMethod.valueOf(method.equals("ANY") ? "GET" : method);
        var sent = NAMED.matcher(sends).replaceAll(name -> things.getOrDefault(name.group(1), ""));
        if (sent.equals("file")) {
            return MockMvcRequestBuilders.multipart(path)
                    .file(new MockMultipartFile("file", "a.pdf", "application/pdf", "%PDF-1.7 x".getBytes()));
        }
        var request = MockMvcRequestBuilders.request(verb, path).accept(accepted());
        if (sent.startsWith("?")) {
            UriComponentsBuilder.fromUriString(sent)
                    .build()
                    .getQueryParams()
                    .forEach((name, values) -> values.forEach(value -> request.param(name, value)));
        } else if (isApi() && changes()) {
            request.contentType(MediaType.APPLICATION_JSON).content(sent.isEmpty() ? "{}" : sent);
        }
        return request;
    }

    private MediaType accepted() {
        return isApi() ? MediaType.ALL : MediaType.TEXT_HTML;
    }

    @Override
    public String toString() {
        return key();
    }
}
