package org.shangliang.app.congress;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.congress.DeliberateStep.Deliberate;
import org.shangliang.app.congress.Resolutions.ItemCount;
import org.shangliang.app.congress.model.Count;
import org.shangliang.app.congress.model.VotedItem;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.law.StatuteBook;

/** The counts of one item as they are reported (逐项计票结果), where the congress voted item by item. */
record ReportedItem(
        @NotBlank @Size(max = 60) String title,
        @Nullable @JsonProperty("for") Integer inFavour,
        @Nullable Integer against,
        @Nullable Integer abstain,
        @Nullable Integer invalid) {

    static ReportedItem of(ItemCount item) {
        var count = item.count();
        return new ReportedItem(item.title(), count.inFavour(), count.against(), count.abstain(), count.invalid());
    }

    private Ballots ballots(@Nullable Integer entitled, @Nullable Integer present) {
        return new Ballots(entitled, present, inFavour, against, abstain, invalid);
    }

    /** The counts that decide: those reported, or of several items those of the one with the fewest in favour. */
    static Ballots deciding(Deliberate command, @Nullable Integer entitled) {
        var items = command.items();
        return items == null || items.isEmpty()
                ? new Ballots(
                        entitled,
                        command.present(),
                        command.inFavour(),
                        command.against(),
                        command.abstain(),
                        command.invalid())
                : items.stream()
                        .min(Comparator.comparing(
                                ReportedItem::inFavour, Comparator.nullsFirst(Comparator.naturalOrder())))
                        .orElseThrow()
                        .ballots(entitled, command.present());
    }

    /** What cannot be, item by item. */
    static List<FieldError> impossible(Deliberate command, Ballots deciding) {
        var items = command.items();
        if (items == null) {
            return List.of();
        }
        var missing = faults(items, ReportedItem::missing);
        if (!missing.isEmpty() || !deciding.hasTurnout()) {
            return missing;
        }
        if (command.inFavour() != null && !command.inFavour().equals(deciding.inFavour())) {
            return List.of(new FieldError("for", "congress.item.fewest", List.of(String.valueOf(deciding.inFavour()))));
        }
        var impossible = faults(
                items,
                item -> item.ballots(deciding.entitled(), deciding.present()).impossible());
        return impossible.isEmpty() ? uneven(items) : impossible;
    }

    private static List<FieldError> faults(
            List<ReportedItem> items, Function<ReportedItem, List<FieldError>> faultsOf) {
        return IntStream.range(0, items.size())
                .boxed()
                .flatMap(at -> faultsOf.apply(items.get(at)).stream()
                        .map(fault -> new FieldError(field(at, fault.field()), fault.code(), fault.arguments())))
                .toList();
    }

    private static String field(int at, String name) {
        return "items[" + at + "]." + name;
    }

    private List<FieldError> missing() {
        return inFavour == null ? List.of(new FieldError("for", "congress.teller.number")) : List.of();
    }

    /** Items stand on one ballot, so that all of them come to as many; and none stands there twice. */
    private static List<FieldError> uneven(List<ReportedItem> items) {
        var errors = new ArrayList<FieldError>();
        var seen = new HashSet<String>();
        var first = items.getFirst();
        for (int at = 0; at < items.size(); at++) {
            var item = items.get(at);
            if (!seen.add(item.title.strip())) {
                var arguments = List.of(String.valueOf(at + 1), item.title.strip());
                errors.add(new FieldError(field(at, "title"), "congress.item.twice", arguments));
            }
            if (first.isWhole() && item.isWhole() && item.sum() != first.sum()) {
                var arguments = List.of(
                        item.title.strip(),
                        String.valueOf(item.sum()),
                        first.title.strip(),
                        String.valueOf(first.sum()));
                errors.add(new FieldError(field(at, "for"), "congress.item.sum", arguments));
            }
        }
        return errors;
    }

    /** Whether each of its four numbers was reported. */
    private boolean isWhole() {
        return Stream.of(inFavour, against, abstain, invalid).allMatch(Objects::nonNull);
    }

    private int sum() {
        return Stream.of(inFavour, against, abstain, invalid)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** What became of each item; nothing where the whole draft was put to the vote. */
    static @Nullable List<VotedItem> voted(Deliberate command, Count deciding, StatuteBook law) {
        var items = command.items();
        return items == null || items.isEmpty()
                ? null
                : IntStream.range(0, items.size())
                        .mapToObj(at -> items.get(at).voted(at + 1, deciding, law))
                        .toList();
    }

    private VotedItem voted(int number, Count deciding, StatuteBook law) {
        var count = ballots(deciding.entitled(), deciding.present()).counted();
        var adoption = law.adoption(count.entitled(), count.present(), count.inFavour());
        return new VotedItem(number, title.strip(), count, adoption.outcome());
    }
}
