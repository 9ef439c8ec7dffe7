package org.shangliang.app.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.shangliang.app.organization.work.WorkRecord;
import org.shangliang.app.platform.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Urging, letters, visits, meetings and what was put right (督导工作量). */
@Component
@Order(2)
class SupervisionWork implements WorkRecord {
    private static final String DONE = """
            select
              (select count(*) from supervision_urging u join organization_employer e on e.id = u.employer_id
                where e.region like :region and u.sent_on between :from and :to) as urgings,
              (select count(distinct u.employer_id) from supervision_urging u join organization_employer e on e.id = u.employer_id
                where e.region like :region and u.sent_on between :from and :to) as urged,
              (select count(*) from supervision_letter l join organization_employer e on e.id = l.employer_id
                where e.region like :region and l.issued_on between :from and :to) as letters,
              (select count(*) from supervision_letter l join organization_employer e on e.id = l.employer_id
                where e.region like :region and l.issued_on between :from and :to
                  and exists (select 1 from supervision_answer a where a.letter_id = l.id)) as answered,
              (select count(*) from supervision_visit v join organization_employer e on e.id = v.employer_id
                where e.region like :region and v.done_on between :from and :to) as visits,
              (select count(*) from supervision_meeting m
                where m.region like :region and m.held_on between :from and :to) as meetings,
              (select count(*) from supervision_rectification r left join supervision_visit v on v.id = r.visit_id
                left join supervision_meeting m on m.id = r.meeting_id
                join organization_employer e on e.id = coalesce(v.employer_id, r.employer_id)
                where e.region like :region and coalesce(v.done_on, m.held_on) between :from and :to) as findings,
              (select count(*) from supervision_rectification r left join supervision_visit v on v.id = r.visit_id
                join organization_employer e on e.id = coalesce(v.employer_id, r.employer_id)
                where e.region like :region and r.verified_on between :from and :to) as verified""";

    private final JdbcClient jdbc;
    private final Texts texts;

    SupervisionWork(JdbcClient jdbc, Texts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    private record Done(
            int urgings, int urged, int letters, int answered, int visits, int meetings, int findings, int verified) {}

    @Override
    public List<String> said(String regionPrefix, LocalDate from, LocalDate to) {
        var done = jdbc.sql(DONE)
                .param("region", regionPrefix + "%")
                .param("from", from)
                .param("to", to)
                .query(Done.class)
                .single();
        return Stream.of(
                        said("urgings", done.urgings(), done.urged()),
                        said("letters", done.letters(), done.answered()),
                        said("visits", done.visits(), done.findings()),
                        said("meetings", done.meetings(), 0),
                        said("verified", done.verified(), 0))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private String said(String what, int number, int more) {
        var code = "supervision.work." + what;
        return number == 0
                ? ""
                : texts.find(code + ".none", number)
                        .filter(none -> more == 0)
                        .orElseGet(() -> texts.of(code, number, more));
    }
}
