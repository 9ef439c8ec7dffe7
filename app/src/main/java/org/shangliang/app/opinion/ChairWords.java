package org.shangliang.app.opinion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shangliang.app.opinion.GroupStore.Placing;
import org.shangliang.app.opinion.web.CallPage;
import org.shangliang.app.opinion.web.GroupPage;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.law.Topic;
import org.shangliang.law.Topics;
import org.springframework.stereotype.Component;

/** Says to the chair in words what the module knows in codes. */
@Component
class ChairWords {
    private static final int FLOOD = 5;

    private final Texts texts;
    private final Cues cues = new Cues();

    ChairWords(Texts texts) {
        this.texts = texts;
    }

    String of(String code, Object... arguments) {
        return texts.of(code, arguments);
    }

    String window(CallView call) {
        return texts.of("opinion.window", texts.day(call.opensOn()), texts.day(call.closesOn()));
    }

    static String topic(String code) {
        return Topics.heading(code).stream()
                .flatMap(topic -> topic.subTopics().stream())
                .filter(sub -> sub.code().equals(code))
                .map(Topic.SubTopic::name)
                .findFirst()
                .orElse(code);
    }

    static String heading(String code) {
        return Topics.heading(code).map(Topic::name).orElse(code);
    }

    List<CallPage.Heading> headings(List<GroupView> groups, Map<UUID, Integer> floods) {
        var byHeading = new TreeMap<String, List<GroupView>>();
        groups.forEach(group -> byHeading
                .computeIfAbsent(group.topic().split("\\.", 2)[0], any -> new ArrayList<>())
                .add(group));
        return byHeading.entrySet().stream()
                .map(entry -> new CallPage.Heading(
                        heading(entry.getKey()),
                        entry.getValue().stream().mapToInt(GroupView::opinions).sum(),
                        entry.getValue().stream()
                                .map(group -> line(group, floods.getOrDefault(group.id(), 0)))
                                .toList()))
                .toList();
    }

    private CallPage.Line line(GroupView group, int flood) {
        return new CallPage.Line(
                group.id().toString(),
                group.title(),
                topic(group.topic()),
                group.opinions(),
                group.wordings(),
                group.shown(),
                state(group),
                flood < FLOOD ? "" : texts.of("opinion.alike", String.valueOf(flood)));
    }

    private String state(GroupView group) {
        return group.decision() == null
                ? texts.of("opinion.undecided")
                : group.isTaken()
                        ? texts.of("opinion.taken", String.valueOf(group.place()))
                        : texts.of("opinion.not-taken");
    }

    /** What was thought of a group: counts of forms, not of heads. */
    String support(GroupView group) {
        return group.voices() == 0
                ? texts.of("opinion.nobody-yet")
                : texts.of("opinion.voiced", group.agree(), group.disagree(), group.pass());
    }

    /** Those of one wording together, the commonest first. */
    List<GroupPage.Wording> wordings(List<Placing> originals) {
        return originals.stream()
                .collect(Collectors.groupingBy(Placing::wording, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(alike -> new GroupPage.Wording(
                        alike.size(), alike.stream().map(this::original).toList()))
                .toList();
    }

    private GroupPage.Original original(Placing one) {
        var picks = picks(one.picks());
        var warnings = cues.in(one.body()).stream()
                .map(cue -> texts.of("opinion.cue." + cue))
                .collect(Collectors.joining(texts.of("opinion.and")));
        return new GroupPage.Original(one.id().toString(), one.body(), picks, warnings);
    }

    /** What was ticked, one after the other. */
    String picks(String names) {
        return Picks.read(names).stream().map(this::pick).collect(Collectors.joining(texts.of("opinion.and")));
    }

    String pick(Picks pick) {
        return texts.of("opinion.pick." + pick);
    }

    List<Option> picks() {
        return Arrays.stream(Picks.values())
                .map(pick -> new Option(pick.name(), pick(pick)))
                .toList();
    }

    List<Option> reasons() {
        return Arrays.stream(TakedownReason.values())
                .map(reason -> new Option(reason.name(), texts.of("opinion.takedown." + reason)))
                .toList();
    }
}
