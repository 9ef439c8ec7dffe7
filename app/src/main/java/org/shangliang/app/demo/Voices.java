package org.shangliang.app.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.opinion.CallDraft;
import org.shangliang.app.opinion.Calls;
import org.shangliang.app.opinion.GroupView;
import org.shangliang.app.opinion.Groups;
import org.shangliang.app.opinion.Sayings;
import org.shangliang.app.opinion.Sayings.Said;
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

    /** A call about pay that is still open, with what came in so far; the chair has shown the gist. */
    void speak(Actor chair) {
        var today = clock.today();
        var id = open("pay", today.minusDays(BEFORE), today.plusDays(AFTER), chair);
        say(id, rows("pay-opinions.tsv"), chair);
        groups.showAll(id, chair);
    }

    /** Opens a call to the workers of the chair's enterprise. */
    UUID open(String kind, LocalDate from, LocalDate to, Actor chair) {
        var employer = calls.employers(chair).getFirst();
        var title = texts.of("demo.call." + kind + ".title");
        var questions = texts.of("demo.call." + kind + ".questions");
        return calls.open(new CallDraft(employer.id(), title, questions, from, to, employer.staff()), chair);
    }

    /** Each row is what one worker ticked and wrote, some on a slip of paper; their receipts, in the same order. */
    List<String> say(UUID call, List<List<String>> rows, Actor chair) {
        var open = calls.get(call, chair);
        rows.stream()
                .filter(Voices::isSlip)
                .forEach(row -> sayings.enter(open, chair.name(), row.get(2), picks(row), row.get(1)));
        var codes = sayings.sayAll(
                        open,
                        rows.stream()
                                .filter(row -> !isSlip(row))
                                .map(row -> new Said(picks(row), row.get(1)))
                                .toList())
                .iterator();
        return rows.stream().map(row -> isSlip(row) ? row.get(2) : codes.next()).toList();
    }

    private static boolean isSlip(List<String> row) {
        return row.size() > 2;
    }

    private static List<String> picks(List<String> row) {
        return row.getFirst().isEmpty() ? List.of() : List.of(row.getFirst().split(","));
    }

    /** The group of that title. */
    UUID group(UUID call, String title, Actor chair) {
        return groups.of(call, chair).stream()
                .filter(group -> group.title().equals(title))
                .map(GroupView::id)
                .findFirst()
                .orElseThrow();
    }

    /** The rows of a table of the demo. */
    static List<List<String>> rows(String file) {
        try {
            return new ClassPathResource("demo/" + file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
