package org.shangliang.app.congress.vote;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
            var export = JsonMapper.shared().readValue(Files.readString(file), BallotExport.class);
            var faults = Recount.faults(export);
            faults.forEach(fault -> out.println(texts.of("congress.recount.fault." + fault) + " [" + fault + "]"));
            if (faults.isEmpty()) {
                out.println(texts.of("congress.recount.ok", file.toString()));
            }
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
}
