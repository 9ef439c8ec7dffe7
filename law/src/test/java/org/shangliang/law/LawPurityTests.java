package org.shangliang.law;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The law is pure: plain Java, no clock, no Chinese in the sources, classes one can read at a glance. */
class LawPurityTests {
    private static final JavaClasses LAW = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.shangliang.law");

    @Test
    @DisplayName("只依赖 java.*、jspecify 和自己；只有 Resources 读数据格式")
    void dependsOnPlainJavaOnly() {
        classes()
                .that()
                .doNotHaveSimpleName("Resources")
                .should()
                .onlyDependOnClassesThat(are(resideInAnyPackage("java..", "org.jspecify..", "org.shangliang.law..")))
                .because("law must stay pure; read data through Resources")
                .check(LAW);
        classes()
                .that()
                .haveSimpleName("Resources")
                .should()
                .onlyDependOnClassesThat(
                        are(resideInAnyPackage("java..", "org.snakeyaml..", "org.jspecify..", "org.shangliang.law..")))
                .check(LAW);
    }

    @Test
    @DisplayName("不看钟：日期总是参数")
    void readsNoClock() {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "read a clock",
                        (JavaCall<?> call) -> (call.getName().equals("now")
                                        && call.getTargetOwner()
                                                .getPackageName()
                                                .startsWith("java.time"))
                                || call.getName().equals("currentTimeMillis")
                                || call.getName().equals("nanoTime")))
                .because("time is an argument")
                .check(LAW);
    }

    @Test
    @DisplayName("读数据的只有 Resources 和 GroundTexts，不碰文件和网络")
    void touchesNoFilesOrNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat(are(resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..")))
                .check(LAW);
    }

    @Test
    @DisplayName("源码里没有中文字符串，类不超过250行")
    void sourcesAreShortAndSpeakThroughTexts() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                var lines = Files.readAllLines(file);
                assertThat(lines).as("split %s", file).hasSizeLessThanOrEqualTo(250);
                assertThat(chineseLiterals(lines))
                        .as("move the text of %s to grounds.properties", file)
                        .isEmpty();
            }
        }
    }

    private static List<String> chineseLiterals(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.strip().startsWith("*") && !line.strip().startsWith("/"))
                .filter(line -> line.matches(".*\".*[\\u4e00-\\u9fff].*\".*"))
                .toList();
    }
}
