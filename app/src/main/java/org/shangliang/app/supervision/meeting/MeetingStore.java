package org.shangliang.app.supervision.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shangliang.app.supervision.meeting.MeetingView.Head;
import org.shangliang.app.supervision.meeting.MeetingView.Invitee;
import org.shangliang.app.supervision.meeting.MeetingView.Resolved;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of special-topic meetings, of those invited and of what was resolved. */
@Repository
class MeetingStore {
    private static final String MEETING = """
            select m.id, m.region, m.title, m.planned_on, m.begins, m.place, m.held_on, m.chair, m.summary, m.nothing,
                   m.paper_id, m.agenda, m.scans,
                   (select count(*) from supervision_invitee i where i.meeting_id = m.id) as invited,
                   (select count(*) from supervision_invitee i where i.meeting_id = m.id and i.presence = 'PRESENT')
                     as present,
                   (select count(*) from supervision_rectification r where r.meeting_id = m.id) as resolved,
                   (select count(*) from supervision_rectification r where r.meeting_id = m.id
                     and r.verified_on is null) as open
            from supervision_meeting m where m.region like :region\s""";

    private final JdbcClient jdbc;

    MeetingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, String region, PlanMeeting plan, UUID by) {
        jdbc.sql("""
                        insert into supervision_meeting (id, region, title, planned_on, begins, place, agenda, planned_by)
                        values (:id, :region, :title, :on, :begins, :place, :agenda, :by)""")
                .param("id", id)
                .param("region", region)
                .param("title", plan.title())
                .param("on", plan.on())
                .param("begins", plan.begins())
                .param("place", plan.place())
                .param("agenda", plan.agenda().toArray(String[]::new))
                .param("by", by)
                .update();
    }

    void invite(UUID meeting, int position, Invitee invitee) {
        jdbc.sql("""
                        insert into supervision_invitee (id, meeting_id, position, kind, employer_id, name)
                        values (:id, :meeting, :position, :kind, :employer, :name)""")
                .param("id", invitee.id())
                .param("meeting", meeting)
                .param("position", position)
                .param("kind", invitee.kind().name())
                .param("employer", invitee.employer())
                .param("name", invitee.name())
                .update();
    }

    /** The meetings of a region: planned ones by day, then those held, the latest first. */
    List<MeetingView> list(String region, int limit) {
        return jdbc.sql(MEETING + "order by m.held_on desc nulls first, m.planned_on, m.id limit :limit")
                .param("region", region + "%")
                .param("limit", limit)
                .query((row, number) -> meeting(row, List.of(), List.of()))
                .list();
    }

    Optional<MeetingView> find(UUID id, String region) {
        var invitees = jdbc.sql("""
                        select id, kind, employer_id as employer, name, presence, signed from supervision_invitee
                        where meeting_id = :id order by position""").param("id", id).query(Invitee.class).list();
        var resolved = jdbc.sql("""
                        select r.id, r.finding as text, r.owner, r.due_on, e.name as employer_name, r.mended_on, r.verified_on
                        from supervision_rectification r left join organization_employer e on e.id = r.employer_id
                        where r.meeting_id = :id order by r.due_on, r.id""").param("id", id).query(Resolved.class).list();
        return jdbc.sql(MEETING + "and m.id = :id")
                .param("region", region + "%")
                .param("id", id)
                .query((row, number) -> meeting(row, invitees, resolved))
                .optional();
    }

    /** Records the meeting once; false if it was recorded already. */
    boolean record(UUID id, RecordMeeting meeting, UUID paper, UUID by) {
        return jdbc.sql("""
                        update supervision_meeting set held_on = :on, chair = :chair, summary = :summary,
                          nothing = :nothing, scans = :scans, paper_id = :paper, recorded_by = :by
                        where id = :id and held_on is null""")
                        .param("id", id)
                        .param("on", meeting.on())
                        .param("chair", meeting.chair())
                        .param("summary", meeting.summary())
                        .param("nothing", meeting.saysNothing())
                        .param("scans", meeting.scans().toArray(UUID[]::new))
                        .param("paper", paper)
                        .param("by", by)
                        .update()
                == 1;
    }

    void signIn(UUID invitee, RecordMeeting.Attendance attendance) {
        jdbc.sql("update supervision_invitee set presence = :presence, signed = :signed where id = :id")
                .param("presence", attendance.presence().name())
                .param("signed", attendance.signed())
                .param("id", invitee)
                .update();
    }

    void resolve(UUID id, UUID meeting, RecordMeeting.Resolution resolution, UUID by) {
        jdbc.sql("""
                        insert into supervision_rectification (id, meeting_id, employer_id, finding, owner, due_on,
                            keeper)
                        values (:id, :meeting, :employer, :finding, :owner, :due, :by)""")
                .param("by", by)
                .param("id", id)
                .param("meeting", meeting)
                .param("employer", resolution.enterprise())
                .param("finding", resolution.text())
                .param("owner", resolution.owner())
                .param("due", resolution.due())
                .update();
    }

    /** Whether a scan belongs to a meeting of this region. */
    boolean keeps(UUID scan, String region) {
        return jdbc.sql("""
                        select exists (select 1 from supervision_meeting m
                          where m.scans @> array[cast(:scan as uuid)] and m.region like :region)""")
                .param("scan", scan)
                .param("region", region + "%")
                .query(Boolean.class)
                .single();
    }

    private static MeetingView meeting(ResultSet row, List<Invitee> invitees, List<Resolved> resolved)
            throws SQLException {
        var head = new Head(
                row.getObject("id", UUID.class),
                row.getString("region"),
                row.getString("title"),
                row.getObject("planned_on", LocalDate.class),
                row.getString("begins"),
                row.getString("place"),
                row.getObject("held_on", LocalDate.class),
                row.getString("chair"),
                row.getString("summary"),
                row.getObject("nothing", Boolean.class),
                row.getObject("paper_id", UUID.class),
                row.getInt("invited"),
                row.getInt("present"),
                row.getInt("resolved"),
                row.getInt("open"));
        return new MeetingView(
                head,
                List.of((String[]) row.getArray("agenda").getArray()),
                List.of((UUID[]) row.getArray("scans").getArray()),
                invitees,
                resolved);
    }
}
