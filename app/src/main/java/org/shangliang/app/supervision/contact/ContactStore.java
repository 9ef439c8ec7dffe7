package org.shangliang.app.supervision.contact;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads all that one enterprise was sent and told, the latest first. */
@Repository
class ContactStore {
    private static final String ALL = """
            select * from (
              select sent_on as "on", recorded_at as at, 'URGED' as kind,
                     channel || coalesce('.' || reached, '') as what, duty as about, words, null::uuid as source, account
                from supervision_urging where employer_id = :id
              union all
              select issued_on, issued_on, 'ISSUED', kind, number, null, id, issued_by
                from supervision_letter where employer_id = :id
              union all
              select served_on, served_on, 'SERVED', channel, number, null, id, null
                from supervision_letter where employer_id = :id and served_on is not null
              union all
              select a.answered_on, a.recorded_at, 'ANSWERED', a.outcome, l.number, a.words, l.id, a.account
                from supervision_answer a join supervision_letter l on l.id = a.letter_id where l.employer_id = :id
              union all
              select planned_on, planned_on, 'PLANNED', null, visitors, null, id, planned_by
                from supervision_visit where employer_id = :id and done_on is null
              union all
              select done_on, done_on, 'VISITED', nothing::text, visitors, summary, id, recorded_by
                from supervision_visit where employer_id = :id and done_on is not null
              union all
              select m.planned_on, m.planned_on, 'INVITED', null, m.title, null, m.id, m.planned_by
                from supervision_meeting m where m.held_on is null
                 and exists (select 1 from supervision_invitee i where i.meeting_id = m.id and i.employer_id = :id)
              union all
              select m.held_on, m.held_on, 'MET', i.presence, m.title, i.name, m.id, m.recorded_by
                from supervision_meeting m join supervision_invitee i on i.meeting_id = m.id
               where i.employer_id = :id and m.held_on is not null
              union all
              select r.mended_on, r.mended_on, 'MENDED', null, r.finding, r.mended, r.id, null
                from supervision_rectification r left join supervision_visit v on v.id = r.visit_id
               where coalesce(r.employer_id, v.employer_id) = :id and r.mended_on is not null
              union all
              select r.verified_on, r.verified_on, 'VERIFIED', null, r.finding, null, r.id, r.verified_by
                from supervision_rectification r left join supervision_visit v on v.id = r.visit_id
               where coalesce(r.employer_id, v.employer_id) = :id and r.verified_on is not null
            ) contact order by "on" desc, at desc limit :limit""";

    private final JdbcClient jdbc;

    ContactStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Contact> of(UUID employer, int limit) {
        return jdbc.sql(ALL)
                .param("id", employer)
                .param("limit", limit)
                .query(Contact.class)
                .list();
    }
}
