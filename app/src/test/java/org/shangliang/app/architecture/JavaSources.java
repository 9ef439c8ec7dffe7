package org.shangliang.app.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** The Java sources of the project as syntax trees, parsed once for each directory by the compiler itself. */
final class JavaSources {
    static final JavaSources MAIN = parse(Sources.MAIN);
    static final JavaSources LAW = parse(Sources.ROOT.resolve("law/src/main/java"));
    static final JavaSources TESTS = parse(Sources.TEST);

    private final List<CompilationUnitTree> units;
    private final Trees trees;

    private JavaSources(List<CompilationUnitTree> units, Trees trees) {
        this.units = units;
        this.trees = trees;
    }

    List<CompilationUnitTree> units() {
        return units;
    }

    Trees trees() {
        return trees;
    }

    /** How many lines a piece of source takes. */
    long lines(CompilationUnitTree unit, Tree tree) {
        SourcePositions positions = trees.getSourcePositions();
        var map = unit.getLineMap();
        long first = map.getLineNumber(positions.getStartPosition(unit, tree));
        return map.getLineNumber(positions.getEndPosition(unit, tree)) - first + 1;
    }

    static String name(CompilationUnitTree unit) {
        return Sources.name(Path.of(unit.getSourceFile().toUri()));
    }

    private static JavaSources parse(Path directory) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var files = compiler.getStandardFileManager(null, null, null);
        var sources = files.getJavaFileObjectsFromPaths(Sources.under(directory, ".java"));
        var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, sources);
        List<CompilationUnitTree> units = new ArrayList<>();
        try {
            task.parse().forEach(units::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new JavaSources(List.copyOf(units), Trees.instance(task));
    }
}
