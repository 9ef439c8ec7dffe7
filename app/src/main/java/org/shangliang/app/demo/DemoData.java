package org.shangliang.app.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The data files of the demo. */
@Component
class DemoData {
    private final JsonMapper json;

    DemoData(JsonMapper json) {
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
    }

    /** Which enterprise plays which scenario, from which day. */
    record Part(String firm, String scenario, LocalDate start, String kind) {}

    DistrictData district() {
        return read("district.json", new TypeReference<>() {});
    }

    Map<String, List<Scene>> scenarios() {
        return read("scenarios.json", new TypeReference<>() {});
    }

    List<Part> cast() {
        return read("cast.json", new TypeReference<>() {});
    }

    /** What the chiefs of the struggling enterprise say to each other. */
    List<TableStory.Talk> talks() {
        return read("talks.json", new TypeReference<>() {});
    }

    /** The notice that opens the campaign, word for word. */
    String notice() {
        try {
            return new ClassPathResource("demo/notice-2022-03-08.txt").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    JsonMapper json() {
        return json;
    }

    private <T> T read(String file, TypeReference<T> type) {
        try (var content = new ClassPathResource("demo/" + file).getInputStream()) {
            return json.readValue(content, type);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
