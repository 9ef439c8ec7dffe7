package org.shangliang.app.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.opinion.CallDraft;
import org.shangliang.app.opinion.Calls;
import org.shangliang.app.opinion.GroupView;
import org.shangliang.app.opinion.Groups;
import org.shangliang.app.opinion.Sayings;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Lets the workers of one enterprise of the demo say what they want to be talked about. */
@Component
class Voices {
    private static final int BEFORE = 7;
    private static final int AFTER = 7;

    private final Calls calls;
    private final Sayings sayings;
    private final Groups groups;
    private final Texts texts;
    private final ProductClock clock;

    Voices(Calls calls, Sayings sayings, Groups groups, Texts texts, ProductClock clock) {
        this.calls = calls;
        this.sayings = sayings;
        this.groups = groups;
        this.texts = texts;
        this.clock = clock;
    }

    /** Opens a call, and everyone speaks; the chair has merged what belongs together and shown the gist. */
    void speak(Actor chair) {
        var employer = calls.employers(chair).getFirst();
        var today = clock.today();
        var id = calls.open(
                new CallDraft(
                        employer.id(),
                        texts.of("demo.call.title"),
                        texts.of("demo.call.questions"),
                        today.minusDays(BEFORE),
                        today.plusDays(AFTER),
                        employer.staff()),
                chair);
        var call = calls.get(id, chair);
        words().forEach(line -> {
            var cells = line.split("\t", -1);
            var picks = cells[0].isEmpty() ? List.<String>of() : List.of(cells[0].split(","));
            sayings.say(call, sayings.ticket(call), picks, cells[1]);
        });
        for (var pair : texts.of("demo.call.mergers").split(" ")) {
            var names = pair.split(">");
            groups.merge(group(id, names[0], chair), group(id, names[1], chair), chair);
        }
        groups.showAll(id, chair);
    }

    private UUID group(UUID call, String title, Actor chair) {
        return groups.of(call, chair).stream()
                .filter(group -> group.title().equals(title))
                .map(GroupView::id)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words() {
        try {
            return new ClassPathResource("demo/opinions.tsv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
