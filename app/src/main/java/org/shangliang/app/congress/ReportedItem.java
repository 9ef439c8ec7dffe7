package org.shangliang.app.congress;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
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
        @NotNull @JsonProperty("for") Integer inFavour,
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
                        .min(Comparator.comparingInt(ReportedItem::inFavour))
                        .orElseThrow()
                        .ballots(entitled, command.present());
    }

    /** What cannot be, item by item. */
    static List<FieldError> impossible(Deliberate command, Ballots deciding) {
        var items = command.items();
        if (items == null) {
            return List.of();
        }
        if (command.inFavour() != null && !command.inFavour().equals(deciding.inFavour())) {
            return List.of(new FieldError("for", "congress.item.fewest", List.of(String.valueOf(deciding.inFavour()))));
        }
        return IntStream.range(0, items.size())
                .boxed()
                .flatMap(at -> items.get(at).ballots(deciding.entitled(), deciding.present()).impossible().stream()
                        .map(fault ->
                                new FieldError("items[" + at + "]." + fault.field(), fault.code(), fault.arguments())))
                .toList();
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
