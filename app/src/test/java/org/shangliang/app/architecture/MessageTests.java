package org.shangliang.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shangliang.app.platform.Texts;
import org.shangliang.law.Ground;
import org.shangliang.law.GroundTexts;

class MessageTests {
    private static final Texts TEXTS = Texts.fromClassPath();
    private static final Pattern IN_TEMPLATE =
            Pattern.compile("texts(?:\\(\\))?\\.(?:of|find)\\(\"([^\"]+)\"(\\s*\\+)?");
    private static final Pattern CODE = Pattern.compile("(?m)^([^#\\s=]+)\\s*=");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\\\]+)\"");

    @Test
    void hasATextForEveryCodeThatIsUsed() {
        var breaches = new Breaches("add the code to messages/<module>.properties");
        for (CompilationUnitTree unit : JavaSources.MAIN.units()) {
            new Uses(JavaSources.name(unit), breaches).scan(unit, null);
        }
        for (var template : Sources.under(Sources.TEMPLATES, ".jte")) {
            IN_TEMPLATE.matcher(Sources.text(template)).results().forEach(use -> {
                boolean known = use.group(2) == null ? isKnown(use.group(1)) : isPrefix(use.group(1));
                breaches.addIf(!known, Sources.name(template) + ": " + use.group(1));
            });
        }
        breaches.none();
    }

    @Test
    void usesEveryTextItHas() {
        var breaches = new Breaches("take the text out, or use it");
        Set<String> literals = literals();
        for (String code : new TreeSet<>(TEXTS.codes())) {
            var base = code.replaceFirst("\\.(cure|why|do|done|title|happened|unchanged)$", "");
            boolean used = literals.stream()
                    .anyMatch(literal -> literal.equals(code)
                            || literal.equals(base)
                            || literal.length() > 2
                                    && code.startsWith(literal.endsWith(".") ? literal : literal + "."));
            breaches.addIf(!used, code);
        }
        breaches.none();
    }

    @Test
    void writesEveryTextOnce() {
        var breaches = new Breaches("give the second text a code of its own: of two, one is never shown");
        Set<String> seen = new HashSet<>();
        for (var file : Sources.under(Sources.RESOURCES.resolve("messages"), ".properties")) {
            CODE.matcher(Sources.text(file))
                    .results()
                    .map(line -> line.group(1))
                    .forEach(code -> breaches.addIf(!seen.add(code), Sources.name(file) + ": " + code));
        }
        assertThat(seen).hasSizeGreaterThan(1000);
        breaches.none();
    }

    @Test
    void writesNoApostropheThatTheMessageFormatWouldSwallow() {
        var breaches = new Breaches("write ’ or '' in messages: a single ' starts a quotation");
        for (String code : TEXTS.codes()) {
            breaches.addIf(TEXTS.find(code, "A", "B", "C", "D", "E").orElse("").contains("{"), code);
        }
        breaches.none();
    }

    private static Set<String> literals() {
        Set<String> all = new HashSet<>();
        for (CompilationUnitTree unit : JavaSources.MAIN.units()) {
            if (JavaSources.name(unit).endsWith("package-info.java")) {
                continue;
            }
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitLiteral(LiteralTree literal, Void nothing) {
                    all.add(String.valueOf(literal.getValue()).replaceAll("^\\{|}$", ""));
                    return null;
                }
            }.scan(unit, null);
        }
        for (var template : Sources.under(Sources.TEMPLATES, ".jte")) {
            QUOTED.matcher(Sources.text(template)).results().forEach(found -> all.add(found.group(1)));
        }
        return all;
    }

    private static boolean isKnown(String code) {
        return TEXTS.has(code) || isOfTheLaw(code);
    }

    private static boolean isPrefix(String prefix) {
        return TEXTS.codes().stream().anyMatch(code -> code.startsWith(prefix));
    }

    private static boolean isOfTheLaw(String code) {
        try {
            GroundTexts.message(new Ground(code, List.of("1", "2", "3", "4"), List.of()));
            return true;
        } catch (IllegalStateException none) {
            return false;
        }
    }

    /** Looks at what is handed to {@code texts.of}, {@code new Ground} and {@code new FieldError}. */
    private static final class Uses extends TreeScanner<Void, Void> {
        private final String file;
        private final Breaches breaches;

        Uses(String file, Breaches breaches) {
            this.file = file;
            this.breaches = breaches;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            if (call.getMethodSelect() instanceof MemberSelectTree select
                    && Set.of("texts", "texts()")
                            .contains(select.getExpression().toString())
                    && Set.of("of", "find").contains(select.getIdentifier().toString())) {
                check(call.getArguments().getFirst());
            }
            return super.visitMethodInvocation(call, nothing);
        }

        @Override
        public Void visitNewClass(NewClassTree made, Void nothing) {
            var type = made.getIdentifier().toString();
            if (type.equals("Ground")
                    || type.equals("FieldError") && made.getArguments().size() > 1) {
                check(made.getArguments().get(type.equals("Ground") ? 0 : 1));
            }
            return super.visitNewClass(made, nothing);
        }

        private void check(ExpressionTree code) {
            var whole = literal(code);
            breaches.addIf(whole != null && !isKnown(whole), file + ": " + whole);
            if (code instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
                var first = literal(sum.getLeftOperand());
                breaches.addIf(first != null && !isPrefix(first), file + ": " + first + "…");
            }
        }

        private static @Nullable String literal(ExpressionTree tree) {
            return tree instanceof LiteralTree literal && literal.getValue() instanceof String text ? text : null;
        }
    }
}
