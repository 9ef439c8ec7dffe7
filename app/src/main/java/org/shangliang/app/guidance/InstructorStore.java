package org.shangliang.app.guidance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shangliang.app.guidance.Suggestions.Unguided;
import org.shangliang.app.platform.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows about instructors and those in their care. */
@Repository
class InstructorStore {
    private static final String STUCK = "('OVERDUE', 'DECLINED', 'SUSPENDED', 'ESCALATED', 'COORDINATING')";
    private static final String LATEST = """
            left join lateral (select id, stage from consultation_case where employer_id = e.id and opened_on >= :since
                order by opened_on desc, id desc limit 1) c on true
            """;

    private final JdbcClient jdbc;
    private final PersonalData data;

    InstructorStore(JdbcClient jdbc, PersonalData data) {
        this.jdbc = jdbc;
        this.data = data;
    }

    /** What is noted about an instructor. */
    record Note(String qualification, String speciality, String phone) {
        static final Note NONE = new Note("", "", "");
    }

    /** How many employers an instructor looks after, and how many of them are stuck. */
    record Load(int employers, int stuck) {
        static final Load NONE = new Load(0, 0);
    }

    Map<UUID, Note> notes(Collection<UUID> capacities) {
        return jdbc
                .sql("""
                        select capacity_id, qualification, speciality, phone, sealed from guidance_instructor
                        where capacity_id = any (:ids)""")
                .param("ids", capacities.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        row.getObject(1, UUID.class), new Note(row.getString(2), row.getString(3), phone(row))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Sealed since numbers are sealed; as it was written before, until the note is written again. */
    private String phone(ResultSet row) throws SQLException {
        var sealed = row.getBytes("sealed");
        return sealed == null ? row.getString("phone") : data.open(sealed);
    }

    Map<UUID, Load> loads(Collection<UUID> capacities, LocalDate since) {
        return jdbc
                .sql("select a.capacity_id, count(*), count(*) filter (where c.stage in " + STUCK + ")"
                        + " from organization_assignment a join organization_employer e on e.id = a.employer_id "
                        + LATEST + "where a.capacity_id = any (:ids) and a.until is null group by a.capacity_id")
                .param("ids", capacities.toArray(UUID[]::new))
                .param("since", since)
                .query((row, number) -> Map.entry(row.getObject(1, UUID.class), new Load(row.getInt(2), row.getInt(3))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void note(UUID capacity, Note note, LocalDate on) {
        jdbc.sql("""
                        insert into guidance_instructor (capacity_id, qualification, speciality, phone, sealed,
                          noted_on)
                        values (:id, :qualification, :speciality, '', :sealed, :on)
                        on conflict (capacity_id) do update set qualification = excluded.qualification,
                          speciality = excluded.speciality, phone = '', sealed = excluded.sealed, noted_on = excluded.noted_on""")
                .param("id", capacity)
                .param("qualification", note.qualification())
                .param("speciality", note.speciality())
                .param("sealed", note.phone().isEmpty() ? null : data.seal(note.phone()))
                .param("on", on)
                .update();
    }

    /** Those of a region in an instructor's care: the stuck first, then by the next duty, then those not begun. */
    List<CaredFor> caredFor(UUID capacity, String region, LocalDate since) {
        return jdbc.sql("""
                        select e.id as employer, e.name, e.region, e.staff, c.id as case_id,
                               coalesce(c.stage, 'NONE') as stage, d.kind as duty, d.due_on,
                               a2.given_on as advised_on, a2.follow_up_on
                        from organization_assignment a join organization_employer e on e.id = a.employer_id
                        """ + LATEST + """
                        left join lateral (select kind, due_on from platform_deadline where subject = c.id
                            and met_on is null and not withdrawn and due_on is not null
                            order by due_on limit 1) d on true
                        left join lateral (select given_on, follow_up_on from guidance_advice
                            where employer_id = e.id order by given_on desc, id desc limit 1) a2 on true
                        where a.capacity_id = :capacity and a.until is null and e.region like :region
                        order by c.stage in """ + STUCK + " desc nulls last, d.due_on nulls last, e.staff desc, e.id")
                .param("capacity", capacity)
                .param("region", region + "%")
                .param("since", since)
                .query(CaredFor.class)
                .list();
    }

    /** Who looks after any employer of each of these regions. */
    Map<String, Set<UUID>> near(Collection<String> regions) {
        var near = new HashMap<String, Set<UUID>>();
        jdbc.sql("""
                        select distinct r.region, a.capacity_id from unnest(:regions) r (region)
                        join organization_employer e on e.region ~>=~ r.region and e.region ~<~ (r.region || ':')
                        join organization_assignment a on a.employer_id = e.id and a.until is null""").param("regions", regions.toArray(String[]::new)).query(row -> {
            near.computeIfAbsent(row.getString(1), region -> new HashSet<>()).add(row.getObject(2, UUID.class));
        });
        return near;
    }

    /** Those of the chosen whom nobody looks after, in the order chosen. */
    List<Unguided> unguided(List<UUID> chosen) {
        return jdbc.sql("""
                        select e.id as employer, e.region from unnest(:chosen) with ordinality c (id, at)
                        join organization_employer e on e.id = c.id
                        where not exists (select 1 from organization_assignment a
                            where a.employer_id = e.id and a.until is null) order by c.at""")
                .param("chosen", chosen.stream().distinct().toArray(UUID[]::new))
                .query(Unguided.class)
                .list();
    }
}
