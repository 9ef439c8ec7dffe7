package org.shangliang.app.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SizeTests {
    private static final int CLASS = 250;
    private static final int METHOD = 40;
    private static final int PARAMETERS = 6;
    private static final int TEST_CLASS = 400;
    private static final int TEMPLATE = 150;
    private static final int MIGRATION = 120;

    /** Files that may be longer, each with its reason; every line here is a decision. */
    private static final Map<String, String> LONGER = Map.of();

    @Test
    void keepsClassesAndMethodsShort() {
        var breaches = new Breaches("split it by what it does; if that would make it worse, list it in SizeTests.LONGER"
                + " with the reason");
        for (var sources : List.of(JavaSources.MAIN, JavaSources.LAW)) {
            for (CompilationUnitTree unit : sources.units()) {
                long lines = unit.getLineMap().getLineNumber(endOf(sources, unit));
                breaches.addIf(
                        tooLong(JavaSources.name(unit), lines, CLASS), said(JavaSources.name(unit), lines, CLASS));
                new Methods(sources, unit, breaches).scan(unit, null);
            }
        }
        breaches.none();
    }

    @Test
    void keepsTestsTemplatesAndMigrationsShort() {
        var breaches = new Breaches("split it by what it is about: a test by behaviour, a template into components, a"
                + " migration by purpose");
        check(Sources.under(Sources.TEST, ".java"), TEST_CLASS, breaches);
        check(Sources.under(Sources.TEMPLATES, ".jte"), TEMPLATE, breaches);
        check(Sources.under(Sources.RESOURCES.resolve("db/migration"), ".sql"), MIGRATION, breaches);
        breaches.none();
    }

    private static void check(List<Path> files, int most, Breaches breaches) {
        for (Path file : files) {
            long lines = Sources.text(file).lines().count();
            breaches.addIf(tooLong(Sources.name(file), lines, most), said(Sources.name(file), lines, most));
        }
    }

    private static boolean tooLong(String name, long lines, int most) {
        return lines > most && !LONGER.containsKey(name);
    }

    private static String said(String name, long found, int most) {
        return name + ": " + found + ", at most " + most;
    }

    private static long endOf(JavaSources sources, CompilationUnitTree unit) {
        return sources.trees().getSourcePositions().getEndPosition(unit, unit);
    }

    /** Measures every method of a file; the parameters of a record's components do not count. */
    private static final class Methods extends TreeScanner<Void, Void> {
        private final JavaSources sources;
        private final CompilationUnitTree unit;
        private final Breaches breaches;
        private Tree.Kind within = Tree.Kind.CLASS;

        Methods(JavaSources sources, CompilationUnitTree unit, Breaches breaches) {
            this.sources = sources;
            this.unit = unit;
            this.breaches = breaches;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            var outer = within;
            within = type.getKind();
            super.visitClass(type, nothing);
            within = outer;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            var place = JavaSources.name(unit) + " " + method.getName();
            long lines = sources.lines(unit, method);
            breaches.addIf(lines > METHOD, said(place, lines, METHOD));
            boolean constructor = method.getName().contentEquals("<init>") && within != Tree.Kind.RECORD;
            int parameters = method.getParameters().size();
            breaches.addIf(constructor && parameters > PARAMETERS, said(place + " parameters", parameters, PARAMETERS));
            return super.visitMethod(method, nothing);
        }
    }
}
