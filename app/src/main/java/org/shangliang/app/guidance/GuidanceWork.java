package org.shangliang.app.guidance;

import java.time.LocalDate;
import java.util.List;
import org.shangliang.app.organization.work.WorkRecord;
import org.shangliang.app.platform.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How often instructors advised whom (指导工作量). */
@Component
@Order(3)
class GuidanceWork implements WorkRecord {
    private final JdbcClient jdbc;
    private final Texts texts;

    GuidanceWork(JdbcClient jdbc, Texts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public List<String> said(String regionPrefix, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select count(*), count(distinct a.employer_id), count(distinct a.given_by)
                        from guidance_advice a join organization_employer e on e.id = a.employer_id
                        where e.region like :region and a.given_on between :from and :to having count(*) > 0""")
                .param("region", regionPrefix + "%")
                .param("from", from)
                .param("to", to)
                .query((row, number) -> texts.of("guidance.work", row.getInt(3), row.getInt(2), row.getInt(1)))
                .list();
    }
}
