package org.shangliang.app.supervision.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;

/**
 * One meeting: recorded afterwards, or as it was recorded.
 *
 * @param paper the address of the minutes without its ending; null before they are made
 * @param concerned the enterprises a resolution can be about
 */
public record MeetingPage(
        FormValues form,
        MeetingListPage.Line line,
        List<String> agenda,
        boolean held,
        @Nullable String chair,
        @Nullable String summary,
        List<Guest> guests,
        List<Item> items,
        List<String> scans,
        @Nullable String paper,
        List<Option> concerned,
        String today) {

    /** One of the invited and whether they came. */
    public record Guest(String name, String kind, String presence, String signed) {}

    /** One resolution and what became of it. */
    public record Item(String href, String text, String about, String owner, String due, String state, String tone) {}

    /** The scans that an earlier try already brought. */
    public List<String> kept() {
        return List.of(form.value("scans").split(" ")).stream()
                .filter(id -> !id.isEmpty())
                .toList();
    }
}
