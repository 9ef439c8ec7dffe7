package org.shangliang.app.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

class GlossaryTests {
    private static final Pattern ROW = Pattern.compile("^\\| ([^|]+) \\| [^|]* \\| ([^|]+) \\|$", Pattern.MULTILINE);
    private static final Pattern CODE = Pattern.compile("`([A-Z][A-Za-z]*)");

    /** Public types of models that stand for no concept of the field, and what they are. */
    private static final Map<String, String> TECHNICAL = Map.of("Table", "reads a comma-separated resource");

    @Test
    void givesEveryConceptOneNameAndSaysItsChineseTerm() {
        var breaches =
                new Breaches("take the name from the Code column of docs/glossary.md and put the Chinese term into"
                        + " the Javadoc; a new concept gets a row there first");
        var glossary = glossary();
        for (CompilationUnitTree unit : JavaSources.MAIN.units()) {
            if (!unit.getPackageName().toString().endsWith(".model")) {
                continue;
            }
            for (var declared : unit.getTypeDecls()) {
                if (declared instanceof ClassTree type
                        && type.getModifiers().getFlags().contains(Modifier.PUBLIC)
                        && !TECHNICAL.containsKey(type.getSimpleName().toString())) {
                    var name = type.getSimpleName().toString();
                    var comment = JavaSources.MAIN.trees().getDocComment(new TreePath(new TreePath(unit), type));
                    var terms = glossary.getOrDefault(name, Set.of());
                    boolean said = comment != null && terms.stream().anyMatch(comment::contains);
                    breaches.addIf(
                            !said,
                            JavaSources.name(unit) + (terms.isEmpty() ? " is not listed" : " lacks one of " + terms));
                }
            }
        }
        breaches.none();
    }

    private static Map<String, Set<String>> glossary() {
        Map<String, Set<String>> terms = new HashMap<>();
        ROW.matcher(Sources.text(Sources.ROOT.resolve("docs/glossary.md")))
                .results()
                .forEach(row -> CODE.matcher(row.group(2))
                        .results()
                        .forEach(code -> terms.computeIfAbsent(code.group(1), name -> new HashSet<>())
                                .addAll(Arrays.asList(row.group(1).split("[ /、]+")))));
        return terms;
    }
}
