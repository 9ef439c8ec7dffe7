package org.shangliang.app.congress.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.congress.model.Count;
import org.shangliang.app.consultation.reading.DraftVoices.Voices;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.law.Ground;

/** A vote at the chair's desk (表决现场): the numbers of the roll, what the law needs, what comes next. */
public record VotePage(
        String id,
        String caseId,
        String employer,
        String title,
        String meeting,
        String state,
        String level,
        boolean due,
        boolean assembly,
        Roll roll,
        Desk desk,
        @Nullable Outcome outcome,
        List<Ground> delegates,
        @Nullable Voices voices,
        List<String> items,
        FormValues form) {

    /** The numbers of the roll, and how many must be present and in favour. */
    public record Roll(
            int entitled,
            int acknowledged,
            int present,
            int onScreen,
            int onPaper,
            int coded,
            int quorum,
            int needed) {}

    /** The tellers and the address of the voters' page. */
    public record Desk(
            String firstTeller,
            String secondTeller,
            String paper,
            String address,
            String qr,
            String tallyAddress,
            String key) {}

    /** How it ended. */
    public record Outcome(
            String result, Count count, boolean recorded, boolean telling, String digest, List<Item> items) {
        /** The items that were not adopted, where there are any. */
        public List<Item> failed() {
            return items.stream()
                    .filter(item -> item.result().equals("REJECTED"))
                    .toList();
        }
    }

    /** How one item ended. */
    public record Item(int number, String title, String result, Count count, boolean telling) {}
}
