package org.shangliang.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The committed matrix is the generated one; {@code -Dlaw.matrix.write=true} writes it. */
class LawMatrixTests {
    private static final Path DOCS = Path.of("..", "docs", "law");
    private static final String CURE =
            "docs/law is out of date; run: mvn -q -pl law test -Dtest=LawMatrixTests -Dlaw.matrix.write=true";

    @BeforeAll
    static void write() throws IOException {
        if (Boolean.getBoolean("law.matrix.write")) {
            Files.createDirectories(DOCS);
            for (var file : LawMatrix.files().entrySet()) {
                Files.writeString(DOCS.resolve(file.getKey()), file.getValue());
            }
        }
    }

    @Test
    @DisplayName("docs/law 与规则包一致")
    void committedMatrixIsUpToDate() throws IOException {
        for (var file : LawMatrix.files().entrySet()) {
            assertThat(DOCS.resolve(file.getKey())).as(CURE).exists();
            assertThat(Files.readString(DOCS.resolve(file.getKey()))).as(CURE).isEqualTo(file.getValue());
        }
    }

    @Test
    @DisplayName("docs/law 没有多余的规则包页面")
    void noPageIsLeftOver() throws IOException {
        try (var pages = Files.list(DOCS)) {
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .as(CURE)
                    .containsExactlyInAnyOrderElementsOf(LawMatrix.files().keySet());
        }
    }
}
