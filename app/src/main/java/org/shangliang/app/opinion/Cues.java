package org.shangliang.app.opinion;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** Marks what may tell who wrote an opinion (可能认出人的内容): names, numbers, shifts, one-time events. A person decides. */
final class Cues {
    private final Map<Cue, Pattern> patterns = new EnumMap<>(Cue.class);
    private final Segment names = new ViterbiSegment().enableNameRecognize(true).enableCustomDictionary(false);

    /** What was found. */
    enum Cue {
        /** A person's name (姓名). */
        NAME,
        /** A long number: telephone, identity card, staff number (号码). */
        NUMBER,
        /** A shift, team or machine (班组机台). */
        SHIFT,
        /** A day on which something happened (具体日期). */
        DAY
    }

    Cues() {
        var file = new Properties();
        try (var text = new InputStreamReader(
                new ClassPathResource("opinion/cues.properties").getInputStream(), StandardCharsets.UTF_8)) {
            file.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        file.forEach((cue, pattern) -> patterns.put(Cue.valueOf(cue.toString()), Pattern.compile(pattern.toString())));
    }

    List<Cue> in(String words) {
        var found = new ArrayList<Cue>();
        if (names.seg(words).stream()
                .anyMatch(term -> String.valueOf(term.nature).equals("nr") && term.word.length() > 1)) {
            found.add(Cue.NAME);
        }
        patterns.forEach((cue, pattern) -> {
            if (pattern.matcher(words).find()) {
                found.add(cue);
            }
        });
        return found;
    }
}
