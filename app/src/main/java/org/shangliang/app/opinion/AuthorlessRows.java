package org.shangliang.app.opinion;

import static java.util.stream.Collectors.joining;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.shangliang.app.platform.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Words on their way in, without an author (不记作者的来件). Whoever comes last rewrites all that wait, in a new random order
 * and with new ids, so that the rows (their transaction and their place included) tell nothing of who came when. They are
 * entered in batches; what is entered is never changed.
 */
public final class AuthorlessRows {
    private static final SecureRandom CHANCE = new SecureRandom();

    private final JdbcClient jdbc;
    private final Layout layout;
    private final String told;

    public AuthorlessRows(JdbcClient jdbc, Layout layout) {
        this.jdbc = jdbc;
        this.layout = layout;
        told = Stream.concat(Stream.of(layout.mark()), layout.words().stream()).collect(joining(", "));
    }

    /**
     * The table of what waits, the table of what is entered, the column of what the words are about, the column of the digest
     * that is given once, and the columns of the words.
     */
    public record Layout(String waiting, String entered, String about, String mark, List<String> words) {}

    /** Whether this digest has been given before. */
    public boolean knows(byte[] mark) {
        return jdbc.sql(
                        "select exists (select 1 from %1$s where %3$s = :mark) or exists (select 1 from %2$s where %3$s = :mark)"
                                .formatted(layout.waiting(), layout.entered(), layout.mark()))
                .param("mark", mark)
                .query(Boolean.class)
                .single();
    }

    /** How many are entered. */
    public int entered(UUID about) {
        return number(layout.entered(), about);
    }

    /** How many there are, waiting or entered. */
    public int count(UUID about) {
        return waiting(about) + number(layout.entered(), about);
    }

    public int waiting(UUID about) {
        return number(layout.waiting(), about);
    }

    /** What has words waiting. */
    public List<UUID> withWaiting() {
        return jdbc.sql("select distinct %s from %s".formatted(layout.about(), layout.waiting()))
                .query(UUID.class)
                .list();
    }

    /** Puts new words, the digest first, among those that wait; what they are about is locked. */
    public void add(UUID about, List<Object> words) {
        addAll(about, List.of(words));
    }

    /** Puts the words of several at once among those that wait; what they are about is locked. */
    public void addAll(UUID about, List<List<Object>> words) {
        var all = new ArrayList<>(take(about));
        all.addAll(words);
        write(layout.waiting(), List.of("id", layout.about()), List.of(about), all);
    }

    /** Takes one out of those that wait; all others are written anew; what they are about is locked. */
    public void drop(UUID about, byte[] mark) {
        var all = new ArrayList<>(take(about));
        all.removeIf(words -> Arrays.equals(mark, (byte[]) words.getFirst()));
        write(layout.waiting(), List.of("id", layout.about()), List.of(about), all);
    }

    /** Enters all that wait as one batch, and tells how many; what they are about is locked. */
    public int release(UUID about, int batch) {
        var all = new ArrayList<>(take(about));
        write(layout.entered(), List.of("id", layout.about(), "batch"), List.of(about, batch), all);
        return all.size();
    }

    private int number(String table, UUID about) {
        return jdbc.sql("select count(*) from %s where %s = ?".formatted(table, layout.about()))
                .param(about)
                .query(Integer.class)
                .single();
    }

    private List<List<Object>> take(UUID about) {
        int width = layout.words().size() + 1;
        return jdbc.sql("delete from %s where %s = ? returning %s".formatted(layout.waiting(), layout.about(), told))
                .param(about)
                .query((row, number) -> {
                    var words = new ArrayList<>();
                    for (int column = 1; column <= width; column++) {
                        words.add(row.getObject(column));
                    }
                    return (List<Object>) words;
                })
                .list();
    }

    private void write(String table, List<String> heads, List<Object> head, List<List<Object>> all) {
        Collections.shuffle(all, CHANCE);
        var columns = String.join(", ", heads) + ", " + told;
        var places = Collections.nCopies(heads.size() + layout.words().size() + 1, "?").stream()
                .collect(joining(", "));
        for (var words : all) {
            var row = new ArrayList<Object>();
            row.add(Ids.random());
            row.addAll(head);
            row.addAll(words);
            jdbc.sql("insert into %s (%s) values (%s)".formatted(table, columns, places))
                    .params(row)
                    .update();
        }
    }
}
