package org.shangliang.app.consultation.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Information the employer gave for the talks (信息披露); a file handed over, or kept for reading on its premises. */
public record Disclosure(LocalDate providedOn, List<Item> items) {

    /**
     * One item of information.
     *
     * @param requested which of the items the offer asked for it answers, counted from 1; null for something else
     * @param reason why it was not given, where it was answered instead
     */
    public record Item(
            String title,
            Manner manner,
            @Nullable Integer requested,
            @Nullable String reason) {

        /** An item that nobody asked for by number. */
        public Item(String title, Manner manner) {
            this(title, manner, null, null);
        }

        /** Whether it answers an item asked for; one kept before items had numbers does so by its title. */
        public boolean answers(int number, String asked) {
            return requested == null ? title.equals(asked) : requested == number;
        }
    }

    /** How the information may be seen. */
    public enum Manner {
        /** Handed over (交付). */
        HANDED_OVER,
        /** To be read on the employer's premises, with a register (现场查阅登记). */
        ON_PREMISES,
        /** Not given, with the reason in writing (书面说明). */
        ANSWERED
    }

    /** What was asked for and has neither been given nor answered, by number from 1. */
    public static List<Integer> lacking(List<String> asked, List<Disclosure> given) {
        return IntStream.rangeClosed(1, asked.size())
                .filter(number -> given.stream()
                        .flatMap(disclosure -> disclosure.items().stream())
                        .noneMatch(item -> item.answers(number, asked.get(number - 1))))
                .boxed()
                .toList();
    }
}
