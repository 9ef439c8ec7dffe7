package org.shangliang.app.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class NoChineseLiteralTests {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @Test
    void leavesChineseToTemplatesAndMessages() {
        var breaches = new Breaches("put the copy of a page into its template, a coded text into"
                + " messages/<module>.properties, words to be recognised into a resource file"
                + " (docs/decisions/0011-chinese-in-templates.md)");
        for (var sources : List.of(JavaSources.MAIN, JavaSources.LAW)) {
            for (CompilationUnitTree unit : sources.units()) {
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitLiteral(LiteralTree literal, Void nothing) {
                        var value = String.valueOf(literal.getValue());
                        breaches.addIf(HAN.matcher(value).find(), JavaSources.name(unit) + ": " + value);
                        return null;
                    }
                }.scan(unit, null);
            }
        }
        breaches.none();
    }
}
