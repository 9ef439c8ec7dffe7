package org.shangliang.app.architecture;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TestHabitTests {
    private static final Pattern ISSUE = Pattern.compile("#\\d+");

    @Test
    void namesTestsAsSentencesInClassesThatEndInTests() {
        var breaches = new Breaches("name the class …Tests and the method as a sentence without test or should:"
                + " refusesSecondOfferWhileFirstIsOpen");
        for (CompilationUnitTree unit : JavaSources.TESTS.units()) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitMethod(MethodTree method, Void nothing) {
                    if (isTest(method)) {
                        var place = JavaSources.name(unit) + " " + method.getName();
                        boolean wrongClass = !JavaSources.name(unit).endsWith("Tests.java");
                        boolean wrongName = method.getName().toString().matches("(test|should)([A-Z_].*)?");
                        breaches.addIf(wrongClass || wrongName, place);
                    }
                    return super.visitMethod(method, nothing);
                }
            }.scan(unit, null);
        }
        breaches.none();
    }

    @Test
    void mocksNothingOfOurOwnAndSkipsNothingSilently() {
        var breaches =
                new Breaches("run against the real thing (org.shangliang.app.testing gives a database); a skipped"
                        + " test names its issue (#12)");
        for (var file : Sources.under(Sources.TEST, ".java")) {
            Sources.text(file).lines().forEach(line -> {
                breaches.addIf(line.startsWith("import org.mockito"), Sources.name(file) + ": " + line);
                boolean skipped = line.strip().startsWith("@Disabled");
                breaches.addIf(skipped && !ISSUE.matcher(line).find(), Sources.name(file) + ": " + line.strip());
            });
        }
        breaches.none();
    }

    private static boolean isTest(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .map(AnnotationTree::getAnnotationType)
                .map(Object::toString)
                .anyMatch(name -> name.equals("Test") || name.equals("ParameterizedTest") || name.equals("Property"));
    }
}
