package org.shangliang.app.supervision.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.supervision.Standing;

/**
 * Urging the enterprises chosen: the texts, the sheet, the calls, the reminder.
 *
 * @param everybody one text for all of them
 * @param back where the officer came from
 * @param query the enterprises as a query
 */
public record UrgingPage(
        FormValues form,
        List<UrgingCard> cards,
        List<String> employers,
        String everybody,
        String back,
        String query,
        String day) {

    /** For how many a reminder in the program reaches nobody. */
    public long unreachable() {
        return cards.stream()
                .filter(card -> !card.todos().isEmpty() && !card.reachable())
                .count();
    }

    /** How many long pictures those need who have something to do. */
    public int pictures() {
        return Standing.pictures(
                (int) cards.stream().filter(card -> !card.todos().isEmpty()).count());
    }

    /** The address of the list of calls, as a value of a query parameter. */
    public String callsLink() {
        return URLEncoder.encode("/urgings/calls?" + query, StandardCharsets.UTF_8);
    }
}
