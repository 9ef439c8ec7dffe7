package org.shangliang.law;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The statutory headings of consultation and what to put on the agenda (协商议题). */
public final class Topics {
    private static final Node FILE = Resources.read("topics.yaml");
    private static final List<Topic> HEADINGS =
            FILE.nodes("headings").stream().map(Topics::topic).toList();

    private Topics() {}

    /** The fifteen headings in the order of the provisions. */
    public static List<Topic> headings() {
        return HEADINGS;
    }

    /** The heading of that code, or the one a sub-topic's code belongs to. */
    public static Optional<Topic> heading(String code) {
        var own = code.split("\\.", 2)[0];
        return HEADINGS.stream().filter(topic -> topic.code().equals(own)).findFirst();
    }

    /** What a heading or sub-topic is called; a code that is neither is its own name. */
    public static String name(String code) {
        return heading(code)
                .map(topic -> topic.subTopics().stream()
                        .filter(sub -> sub.code().equals(code))
                        .map(Topic.SubTopic::name)
                        .findFirst()
                        .orElse(topic.name()))
                .orElse(code);
    }

    /** Whether there is a heading or sub-topic of that code. */
    public static boolean isKnown(String code) {
        return heading(code).stream()
                .anyMatch(topic -> topic.code().equals(code)
                        || topic.subTopics().stream().anyMatch(sub -> sub.code().equals(code)));
    }

    /** Which chapter of a contract a code belongs to, counted from nought (章次); what belongs to none comes last. */
    public static int chapter(String code) {
        return heading(code).map(HEADINGS::indexOf).orElse(HEADINGS.size());
    }

    /** The recommended agenda of a situation. */
    public static Agenda agenda(AgendaSituation situation) {
        var node = situation == AgendaSituation.NEW_FORMS
                ? FILE.node("new_forms")
                : FILE.node("situations").node(situation.name());
        return new Agenda(
                node.text("name"),
                node.texts("topics"),
                node.texts("maps"),
                node.textOrNull("guideline"),
                node.textOrNull("floor"));
    }

    /** The ten subjects that Tianjin's wage ordinance names, as headings of their own. */
    public static List<Agenda> tianjinWageSubjects() {
        return FILE.nodes("tj").stream()
                .map(node -> new Agenda(node.text("name"), List.of(node.text("name")), node.texts("maps"), null, null))
                .toList();
    }

    /** What a special contract of that kind usually treats; empty where no source was read. */
    public static List<String> contents(ContractKind kind) {
        return switch (kind) {
            case SAFETY -> FILE.node("safety_contract").texts("items");
            case WOMEN -> FILE.node("women_contract").texts("items");
            case COMPREHENSIVE, WAGE, OTHER, PLATFORM_ACCORD -> List.of();
        };
    }

    /** What the two sides look at when they talk about wages (参考因素). */
    public static List<String> wageFactors() {
        return FILE.node("wage_reference_factors").texts("items");
    }

    /** The sub-topic a suggestion most likely belongs to: longest word found, then most words, then first. */
    public static Topic.SubTopic suggest(String words) {
        var best = HEADINGS.getLast().subTopics().getLast();
        var bestHits = new Hits(0, 0);
        for (var topic : HEADINGS) {
            for (var sub : topic.subTopics()) {
                var hits = hits(sub, words);
                if (hits.beats(bestHits)) {
                    best = sub;
                    bestHits = hits;
                }
            }
        }
        return best;
    }

    private static Hits hits(Topic.SubTopic sub, String words) {
        var found = sub.keywords().stream().filter(words::contains).toList();
        return new Hits(found.stream().mapToInt(String::length).max().orElse(0), found.size());
    }

    private static Topic topic(Node node) {
        var status = node.text("mark").startsWith("seen") ? RuleStatus.SEEN : RuleStatus.MEMORY;
        var subTopics = node.nodes("sub").stream()
                .map(sub -> new Topic.SubTopic(sub.text("code"), sub.text("name"), sub.texts("kw")))
                .toList();
        return new Topic(node.text("code"), node.text("name"), bases(node.text("cite"), status), subTopics);
    }

    private static List<LegalBasis> bases(String cite, RuleStatus status) {
        var parts = cite.split(" ", 2);
        return Arrays.stream(parts[1].split(", "))
                .map(article -> new LegalBasis(parts[0], article, status))
                .toList();
    }

    private record Hits(int longest, int count) {
        boolean beats(Hits other) {
            return longest > other.longest || (longest == other.longest && count > other.count);
        }
    }
}
