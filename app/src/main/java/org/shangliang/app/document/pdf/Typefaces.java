package org.shangliang.app.document.pdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lends the fonts a text needs; parsed fonts are kept, one set for each thread that prints at the same time. */
final class Typefaces {
    private final Queue<Shelf> idle = new ConcurrentLinkedQueue<>();
    private final InstalledFonts installed;

    Typefaces(InstalledFonts installed) {
        this.installed = installed;
    }

    /** The fonts for one text, and the characters none of them has. */
    record Chosen(List<Typeface> typefaces, Set<Integer> missing) {

        /** The text with every missing character named by its number. */
        String printable(String text) {
            if (missing.isEmpty()) {
                return text;
            }
            var printed = new StringBuilder();
            text.codePoints().forEach(c -> {
                if (missing.contains(c)) {
                    printed.append("\u3014U+%04X\u3015".formatted(c));
                } else {
                    printed.appendCodePoint(c);
                }
            });
            return printed.toString();
        }
    }

    <T> T with(String text, Function<Chosen, T> work) {
        var kept = idle.poll();
        var shelf = kept == null ? new Shelf() : kept;
        try {
            return work.apply(choose(text, shelf));
        } finally {
            idle.add(shelf);
        }
    }

    private Chosen choose(String text, Shelf shelf) {
        var lacking = new LinkedHashSet<Integer>();
        text.codePoints().filter(c -> c != '\n' && !shelf.regular.has(c)).forEach(lacking::add);
        var typefaces = new ArrayList<Typeface>();
        typefaces.add(shelf.regular);
        if (lacking.isEmpty()) {
            return new Chosen(typefaces, lacking);
        }
        var supplement = shelf.supplement();
        if (lacking.removeIf(supplement::has)) {
            typefaces.add(supplement);
        }
        if (!lacking.isEmpty()) {
            installed.withCharacters(lacking).ifPresent(rare -> {
                lacking.removeIf(rare::has);
                typefaces.add(rare);
            });
        }
        return new Chosen(typefaces, lacking);
    }

    /** One set of parsed fonts. */
    private static final class Shelf {
        private final Typeface regular = Typeface.resource("text", "NotoSerifSC-Regular.ttf");
        private @Nullable Typeface supplement;

        private Typeface supplement() {
            if (supplement == null) {
                supplement = Typeface.resource("supplement", "NotoSerifSC-Supplement.ttf");
            }
            return supplement;
        }
    }
}
