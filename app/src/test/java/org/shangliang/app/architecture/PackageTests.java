package org.shangliang.app.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

class PackageTests {

    @Test
    void marksEveryPackageAsNullMarkedAndSaysWhatItIsFor() {
        var breaches = new Breaches("add package-info.java with two or three sentences and @NullMarked");
        var packages = Sources.under(Sources.MAIN, ".java").stream()
                .map(Path::getParent)
                .collect(Collectors.toCollection(TreeSet::new));
        for (Path directory : packages) {
            var info = directory.resolve("package-info.java");
            boolean told = Files.exists(info)
                    && Sources.text(info).contains("@NullMarked")
                    && Sources.text(info).startsWith("/**");
            breaches.addIf(!told, Sources.name(directory));
        }
        breaches.none();
    }

    @Test
    void saysInOneSentenceWhatEveryPublicTypeIs() {
        var breaches =
                new Breaches("write one Javadoc sentence that a shop steward would understand, with the Chinese term");
        for (CompilationUnitTree unit : JavaSources.MAIN.units()) {
            for (var declared : unit.getTypeDecls()) {
                if (declared instanceof ClassTree type
                        && type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                    var comment = JavaSources.MAIN.trees().getDocComment(new TreePath(new TreePath(unit), type));
                    breaches.addIf(comment == null || comment.isBlank(), JavaSources.name(unit));
                }
            }
        }
        breaches.none();
    }

    @Test
    void namesNoAuthorsAndLeavesNoUnnumberedTodo() {
        var breaches = new Breaches("history knows the authors; a TODO names its issue: TODO #12");
        for (var file : Sources.under(Sources.MAIN, ".java")) {
            Sources.text(file).lines().forEach(line -> {
                boolean todo = line.contains("TODO") && !line.matches(".*TODO #\\d+.*");
                breaches.addIf(line.contains("@author") || todo, Sources.name(file) + ": " + line.strip());
            });
        }
        breaches.none();
    }
}
