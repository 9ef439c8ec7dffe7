package org.shangliang.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.ProblemType;

class ProblemCatalogueTests {
    private static final Pattern ROW = Pattern.compile("^\\| `/problems/([a-z-]+)` \\| (\\d{3}) ", Pattern.MULTILINE);

    @Test
    void describesEveryTypeOfProblemAndNoOther() throws IOException {
        Map<String, String> described = ROW.matcher(Files.readString(Sources.ROOT.resolve("docs/problems.md")))
                .results()
                .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));
        Map<String, String> known = Arrays.stream(ProblemType.values())
                .collect(Collectors.toMap(
                        ProblemType::slug, type -> String.valueOf(type.status().value())));
        assertThat(described)
                .as("docs/problems.md lists every ProblemType with its status: add or remove the row")
                .isEqualTo(known);
    }

    @Test
    void hasAllTextsOfEveryType() {
        var codes = Texts.fromClassPath().codes();
        for (ProblemType type : ProblemType.values()) {
            for (String part : new String[] {"title", "happened", "unchanged", "cure"}) {
                assertThat(codes)
                        .as("add the text to messages/platform.properties")
                        .contains("platform.problem." + type.slug() + "." + part);
            }
        }
    }
}
