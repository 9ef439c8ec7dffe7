package org.shangliang.app.document.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a special-topic meeting that a federation held (专题会议纪要).
 *
 * @param host the federation that held it
 * @param begins the hour as it was announced
 * @param present who came, with the person who signed in
 * @param away who was excused or did not come
 */
public record TopicMeeting(
        String host,
        String title,
        @Nullable LocalDate on,
        @Nullable String begins,
        @Nullable String place,
        @Nullable String chair,
        List<String> agenda,
        List<String> present,
        List<String> away,
        @Nullable String summary,
        List<Resolution> resolutions)
        implements Paper {
    public TopicMeeting {
        agenda = List.copyOf(agenda);
        present = List.copyOf(present);
        away = List.copyOf(away);
        resolutions = List.copyOf(resolutions);
    }

    /** What was resolved (议定事项): what, who, until when. */
    public record Resolution(
            String text, String owner, @Nullable LocalDate due) {}

    @Override
    public String kind() {
        return "topic-meeting";
    }
}
