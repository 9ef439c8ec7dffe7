package org.shangliang.app.congress.vote;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import org.shangliang.app.platform.Texts;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Counts the sealed exports named on the command line again (复核程序): {@code bin/verify-ballot FILE…}. */
public final class VerifyBallot {
    private static final int FAULTY = 1;
    private static final int UNREADABLE = 2;

    private VerifyBallot() {}

    /** Ends with 0 if every file agrees with itself, 1 if one does not, 2 if one cannot be read. */
    public static void main(String[] files) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int worst = 0;
        for (var file : files) {
            worst = Math.max(worst, verify(Path.of(file), Texts.fromClassPath(), out));
        }
        System.exit(files.length == 0 ? UNREADABLE : worst);
    }

    private static int verify(Path file, Texts texts, PrintStream out) {
        try {
            var tree = JsonMapper.shared().readTree(Files.readString(file));
            if (tree.has("items")) {
                return verify(file, JsonMapper.shared().treeToValue(tree, ItemsExport.class), texts, out);
            }
            var export = JsonMapper.shared().treeToValue(tree, BallotExport.class);
            var faults = Recount.faults(export);
            verdict(file, faults, texts, out);
            out.println(texts.of(
                    "congress.recount.numbers",
                    export.roll().entitled(),
                    export.roll().present(),
                    export.ballots().size(),
                    export.roll().onPaper(),
                    export.outcome()));
            out.println(texts.of("congress.recount.digest", export.digest()));
            return faults.isEmpty() ? 0 : FAULTY;
        } catch (IOException | JacksonException unreadable) {
            out.println(texts.of("congress.recount.unreadable", file.toString()));
            return UNREADABLE;
        }
    }

    private static int verify(Path file, ItemsExport export, Texts texts, PrintStream out) {
        var faults = ItemsRecount.faults(export);
        verdict(file, faults, texts, out);
        for (var item : export.items()) {
            var box = item.box();
            out.println(texts.of(
                    "congress.recount.item",
                    item.number(),
                    item.title(),
                    box.roll().entitled(),
                    Recount.inFavour(box),
                    box.outcome()));
        }
        out.println(texts.of("congress.recount.items", export.items().size(), export.outcome()));
        out.println(texts.of("congress.recount.digest", export.digest()));
        return faults.isEmpty() ? 0 : FAULTY;
    }

    private static void verdict(Path file, SortedSet<String> faults, Texts texts, PrintStream out) {
        faults.forEach(fault -> out.println(texts.of("congress.recount.fault." + fault) + " [" + fault + "]"));
        if (faults.isEmpty()) {
            out.println(texts.of("congress.recount.ok", file.toString()));
        }
    }
}
