package org.shangliang.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.shangliang.app.access.Actor;
import org.shangliang.app.demo.History.Deed;
import org.shangliang.app.opinion.Agendas;
import org.shangliang.app.opinion.Agendas.Choice;
import org.shangliang.app.opinion.GroupView;
import org.shangliang.app.opinion.Groups;
import org.springframework.stereotype.Component;

/** The 312 opinions of the struggling enterprise before its round: heard, reviewed, and decided about one by one. */
@Component
class OpinionStory {
    /** Before the first case of the round is opened, so that the opinions are used in all of them. */
    static final LocalDate CALLED_ON = LocalDate.of(2022, 2, 8);

    private static final int DAYS = 4;
    private static final int UNTIL_DECIDED = 6;

    private final Voices voices;
    private final Groups groups;
    private final Agendas agendas;

    OpinionStory(Voices voices, Groups groups, Agendas agendas) {
        this.voices = voices;
        this.groups = groups;
        this.agendas = agendas;
    }

    /** Day by day: some speak each day; when the call has ended, the chair decides. */
    List<Deed> of(Actor chair) {
        var call = new UUID[1];
        var deeds = new ArrayList<Deed>();
        deeds.add(new Deed(CALLED_ON, () -> call[0] = open(CALLED_ON, chair)));
        for (int day = 0; day < DAYS; day++) {
            var part = day;
            deeds.add(new Deed(CALLED_ON.plusDays(day), () -> hear(call[0], part, chair)));
        }
        deeds.add(new Deed(CALLED_ON.plusDays(UNTIL_DECIDED), () -> decide(call[0], chair)));
        return deeds;
    }

    /** A call about pay that is still open on the day of the demo. */
    void speak(Actor chair) {
        voices.speak(chair);
    }

    UUID open(LocalDate from, Actor chair) {
        return voices.open("round", from, from.plusDays(UNTIL_DECIDED - 1), chair);
    }

    /** What is said on one of the days; the receipts, in the order of the words. */
    List<String> hear(UUID call, int day, Actor chair) {
        return voices.say(call, words(day), chair);
    }

    static List<List<String>> words(int day) {
        var all = Voices.rows("opinions.tsv");
        return all.subList(all.size() * day / DAYS, all.size() * (day + 1) / DAYS);
    }

    /** The chair splits, merges and renames the groups, shows the larger ones, and says what is taken up and why not. */
    void decide(UUID call, Actor chair) {
        var reasons = new HashMap<String, String>();
        var taken = new ArrayList<String>();
        for (var row : Voices.rows("review.tsv")) {
            switch (row.getFirst()) {
                case "split" ->
                    groups.splitBy(
                            voices.group(call, row.get(1), chair),
                            List.of(row.get(3).split(" ")),
                            row.get(2),
                            chair);
                case "merge" ->
                    groups.merge(voices.group(call, row.get(1), chair), voices.group(call, row.get(2), chair), chair);
                case "rename" -> groups.rename(voices.group(call, row.get(1), chair), row.get(2), chair);
                case "take" -> taken.add(row.get(1));
                default -> reasons.put(row.get(1), row.get(2));
            }
        }
        groups.showAll(call, chair);
        var choices = groups.of(call, chair).stream()
                .sorted(Comparator.comparingInt(group -> taken.indexOf(group.title())))
                .map(group -> choice(group, taken, reasons))
                .toList();
        agendas.decide(call, choices, chair);
    }

    private static Choice choice(GroupView group, List<String> taken, Map<String, String> reasons) {
        return taken.contains(group.title())
                ? new Choice(group.id(), true, null)
                : new Choice(group.id(), false, reason(group.topic(), reasons));
    }

    /** The reason for the sub-topic, else for its heading, else the one for all the rest. */
    static String reason(String topic, Map<String, String> reasons) {
        return Stream.of(topic, topic.split("\\.", 2)[0], "*")
                .map(reasons::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}
