package org.shangliang.app.congress.vote;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * What a line of a roll says beside name, unit and account (名册标注): woman or man, manager or worker; a cell of its own,
 * anywhere after the name.
 */
record RollMarks(
        List<String> cells,
        @Nullable Boolean woman,
        @Nullable Boolean manager) {
    private static final Map<String, Boolean> SEX = words("woman", "man");
    private static final Map<String, Boolean> STANDING = words("manager", "worker");

    static RollMarks of(String[] line) {
        var cells = new ArrayList<String>();
        Boolean woman = null;
        Boolean manager = null;
        for (int at = 0; at < line.length; at++) {
            var cell = line[at].strip();
            if (at > 0 && SEX.containsKey(cell)) {
                woman = SEX.get(cell);
            } else if (at > 0 && STANDING.containsKey(cell)) {
                manager = STANDING.get(cell);
            } else {
                cells.add(cell);
            }
        }
        return new RollMarks(cells, woman, manager);
    }

    /** The mark for a program that says true, false or nothing. */
    static String sex(@Nullable Boolean woman) {
        return word(SEX, woman);
    }

    /** The mark for a program that says true, false or nothing. */
    static String standing(@Nullable Boolean manager) {
        return word(STANDING, manager);
    }

    private static String word(Map<String, Boolean> words, @Nullable Boolean meant) {
        return words.entrySet().stream()
                .filter(one -> one.getValue().equals(meant))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** The words for yes and for no, those to be written first. */
    private static Map<String, Boolean> words(String yes, String no) {
        var list = new Properties();
        try (var file = new InputStreamReader(
                new ClassPathResource("congress/roll-marks.properties").getInputStream(), StandardCharsets.UTF_8)) {
            list.load(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        var words = new LinkedHashMap<String, Boolean>();
        List.of(list.getProperty(yes, "").split(" ")).forEach(word -> words.put(word, true));
        List.of(list.getProperty(no, "").split(" ")).forEach(word -> words.put(word, false));
        return words;
    }

    String cell(int at) {
        return at < cells.size() ? cells.get(at) : "";
    }
}
