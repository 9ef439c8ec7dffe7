package org.shangliang.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shangliang.app.consultation.Lifecycle;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.GroundWords;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.Duty;
import org.shangliang.law.Ground;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Everything a case can say has words in Chinese. */
@DatabaseTest
class CaseTextsTests {
    private static final Pattern GROUND =
            Pattern.compile("(?:ground|new Ground)\\(\\s*(?:context,\\s*)?\"([a-z]+\\.[A-Za-z.-]+[A-Za-z])\"");
    private static final Pattern FIELD_ERROR =
            Pattern.compile("new FieldError\\(\\s*[^\";]*\"[^\"]*\"[^\";]*?,\\s*\"([a-z]+\\.[^\"]+)\"");
    private static final Pattern LONG_CODE =
            Pattern.compile("\"((?:case|consultation|congress|contract)\\.[a-z-]+\\.[A-Za-z-]+)\"");
    private static final Pattern CONSTRAINT = Pattern.compile("message = \"\\{([^}]+)}\"");

    @Autowired
    ApplicationContext context;

    @Autowired
    Texts texts;

    @Test
    void namesEveryStageStepAndEntry() {
        var table = CaseDriver.in(context).lifecycle();
        var codes = new TreeSet<String>();
        for (var edge : table.edges()) {
            codes.addAll(List.of("kind." + edge.kind(), "stage." + edge.from(), "stage." + edge.to()));
            if (!edge.step().equals(Lifecycle.SWEEP)) {
                var step = edge.step().replace('/', '-');
                codes.addAll(List.of("step." + step, "step." + step + ".why"));
                codes.addAll(List.of("case.stage." + step, "case.stage." + step + ".cure"));
            }
        }
        Stream.of(Duty.values()).forEach(duty -> codes.add("duty." + duty));
        assertThat(lacking(codes)).isEmpty();
    }

    @Test
    void explainsEveryRefusalAndSaysWhatCuresIt() throws IOException {
        var codes = found(GROUND);
        assertThat(codes).hasSizeGreaterThan(50);
        var wanted = new TreeSet<String>();
        codes.forEach(code -> wanted.addAll(List.of(code, code + ".cure")));
        assertThat(lacking(wanted)).isEmpty();
    }

    @Test
    void explainsEveryWrongField() throws IOException {
        var codes = new TreeSet<>(found(FIELD_ERROR));
        codes.addAll(found(CONSTRAINT));
        codes.addAll(found(LONG_CODE));
        assertThat(codes).hasSizeGreaterThan(30);
        assertThat(lacking(codes)).isEmpty();
    }

    @Test
    void saysSidesAndDaysAsPeopleDo() {
        var ground = new Ground("case.date.future", List.of("2022-03-18", "2022-03-16"), List.of());
        assertThat(new GroundWords(texts).of(ground).message()).contains("2022年3月18日", "2022年3月16日");
        var early = new Ground("case.stage.filing", List.of("NEGOTIATING"), List.of());
        assertThat(new GroundWords(texts).of(early).message()).contains("协商中");
    }

    private List<String> lacking(Set<String> codes) {
        return codes.stream().filter(code -> !texts.has(code)).toList();
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        var codes = new TreeSet<String>();
        for (var module : List.of("consultation", "congress", "contract")) {
            for (var source : sources(module)) {
                pattern.matcher(Files.readString(source)).results().forEach(hit -> codes.add(hit.group(1)));
            }
        }
        return codes;
    }

    private static List<Path> sources(String module) throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/org/shangliang/app", module))) {
            return new ArrayList<>(
                    files.filter(file -> file.toString().endsWith(".java")).toList());
        }
    }
}
