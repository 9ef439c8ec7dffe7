package org.shangliang.app.congress.vote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The two tellers (计票人、监票人): each enters what he counted, and learns only whether and where the two differ. */
@Component
public class Tellers {
    private final VoteStore votes;
    private final RollStore roll;
    private final CountStore counts;
    private final ItemStore items;
    private final VoteRoom room;

    Tellers(VoteBooks books, VoteRoom room) {
        this.votes = books.votes();
        this.roll = books.roll();
        this.counts = books.counts();
        this.items = books.items();
        this.room = room;
    }

    /** How far the counting of paper has come. */
    public enum Progress {
        /** No paper ballot was given (没有发纸质选票). */
        NO_PAPER,
        /** Neither or only one has counted (等计票). */
        WAITING,
        /** The two counts differ (两人不一致). */
        DIFFERING,
        /** The two counts agree (两人一致). */
        AGREED
    }

    /** Takes a teller's count; answers where it differs from the other's, nothing if it does not or he has not counted. */
    @Transactional
    public List<FieldError> count(UUID id, String code, PaperCount count) {
        return count(id, code, List.of(count));
    }

    /** The same with a count for each item, in their order. */
    @Transactional
    public List<FieldError> count(UUID id, String code, List<PaperCount> sent) {
        var vote = room.find(id);
        var teller = teller(id, code).orElseThrow(() -> invalid("code", "congress.teller.code"));
        if (!vote.isOpen()) {
            throw invalid("code", "congress.teller.not-open");
        }
        var boxes = items.boxes(vote);
        if (sent.size() != boxes.size()) {
            throw new InvalidInput(
                    List.of(new FieldError("counts", "congress.item.counts", List.of(String.valueOf(boxes.size())))));
        }
        var errors = ItemCounts.faults(boxes, sent, roll.headcount(id).onPaper());
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        var differences = new ArrayList<FieldError>();
        for (int at = 0; at < boxes.size(); at++) {
            var box = boxes.get(at);
            counts.counted(box.id(), teller, sent.get(at));
            var other = counts.counts(box.id()).get(3 - teller);
            if (other != null) {
                differences.addAll(ItemCounts.naming(box, sent.get(at).differing(other)));
            }
        }
        return differences;
    }

    /** What is counted apart: each item, or the whole draft. */
    List<VoteItem> boxes(UUID id) {
        return items.boxes(room.find(id));
    }

    /** Which of the two holds this code. */
    Optional<Integer> teller(UUID id, String typed) {
        var code = VoteCode.read(typed);
        var secrets = votes.secrets(id);
        if (code.isEmpty() || secrets.isEmpty()) {
            return Optional.empty();
        }
        var digest = code.get().digest(secrets.get().salt());
        return Arrays.equals(digest, secrets.get().firstCode())
                ? Optional.of(1)
                : Arrays.equals(digest, secrets.get().secondCode()) ? Optional.of(2) : Optional.empty();
    }

    /** Whether both have counted, and alike. */
    Progress progress(UUID id) {
        return progress(byBox(room.find(id)).values());
    }

    /** How far the counting has come. */
    Progress progress(Vote vote, Headcount head) {
        return head.onPaper() == 0 ? Progress.NO_PAPER : progress(byBox(vote).values());
    }

    private static Progress progress(Collection<Map<Integer, PaperCount>> counted) {
        if (counted.stream().anyMatch(one -> one.size() < 2)) {
            return Progress.WAITING;
        }
        return counted.stream().allMatch(one -> Objects.equals(one.get(1), one.get(2)))
                ? Progress.AGREED
                : Progress.DIFFERING;
    }

    /** What both counted, by box; nothing where no paper ballot was given. */
    Map<UUID, PaperCount> agreed(Vote vote, Headcount head) {
        if (head.onPaper() == 0) {
            return Map.of();
        }
        var counted = byBox(vote);
        return switch (progress(counted.values())) {
            case WAITING -> throw invalid("teller", "congress.teller.waiting");
            case DIFFERING -> throw invalid("teller", "congress.teller.differing");
            case NO_PAPER, AGREED -> {
                var agreed = new HashMap<UUID, PaperCount>();
                counted.forEach((box, one) -> agreed.put(box, one.getOrDefault(1, PaperCount.NONE)));
                yield agreed;
            }
        };
    }

    private Map<UUID, Map<Integer, PaperCount>> byBox(Vote vote) {
        return items.boxes(vote).stream().collect(Collectors.toMap(VoteItem::id, box -> counts.counts(box.id())));
    }

    private static InvalidInput invalid(String field, String code) {
        return new InvalidInput(List.of(new FieldError(field, code)));
    }
}
