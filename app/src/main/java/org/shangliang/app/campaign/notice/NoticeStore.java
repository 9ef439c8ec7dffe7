package org.shangliang.app.campaign.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of notices and their versions. */
@Repository
class NoticeStore {
    private static final String VIEW = """
            select n.id, n.region, n.campaign_id, n.number, v.version, v.issuer, v.title, v.addressees, v.notice_on,
                   v.closes_on, v.body, v.regions, v.attachments, v.note, v.published_at, v.publisher, v.paper_id,
                   v.copies
            from campaign_notice n join campaign_notice_version v on v.notice_id = n.id where\s""";

    private final JdbcClient jdbc;

    NoticeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, String region, NoticeNumber number, NoticeDraft draft, UUID by) {
        jdbc.sql("""
                        insert into campaign_notice (id, region, campaign_id, number, word, year, sequence, drafted_by)
                        values (:id, :region, :campaign, :number, :word, :year, :sequence, :by)""")
                .param("id", id)
                .param("region", region)
                .param("campaign", draft.campaign())
                .param("number", number.text())
                .param("word", number.word())
                .param("year", number.year())
                .param("sequence", number.sequence())
                .param("by", by)
                .update();
        add(id, 1, draft);
    }

    void renumber(UUID id, NoticeNumber number, @Nullable UUID campaign) {
        jdbc.sql("""
                        update campaign_notice set number = :number, word = :word, year = :year, sequence = :sequence,
                            campaign_id = :campaign where id = :id""")
                .param("number", number.text())
                .param("word", number.word())
                .param("year", number.year())
                .param("sequence", number.sequence())
                .param("campaign", campaign)
                .param("id", id)
                .update();
    }

    void add(UUID id, int version, NoticeDraft draft) {
        said(
                "insert into campaign_notice_version (notice_id, version, issuer, title, addressees, notice_on,"
                        + " closes_on, body, regions, attachments, note, copies) values (:id, :version, :issuer,"
                        + " :title, :addressees, :noticeOn, :closesOn, :body, :regions, :attachments, :note, :copies)",
                id,
                version,
                draft);
    }

    void change(UUID id, int version, NoticeDraft draft) {
        said(
                "update campaign_notice_version set issuer = :issuer, title = :title, addressees = :addressees,"
                        + " notice_on = :noticeOn, closes_on = :closesOn, body = :body, regions = :regions,"
                        + " attachments = :attachments, note = :note, copies = :copies"
                        + " where notice_id = :id and version = :version and published_at is null",
                id,
                version,
                draft);
    }

    private void said(String sql, UUID id, int version, NoticeDraft draft) {
        jdbc.sql(sql)
                .param("id", id)
                .param("version", version)
                .param("issuer", draft.issuer())
                .param("title", draft.title())
                .param("addressees", draft.addressees())
                .param("noticeOn", draft.noticeOn())
                .param("closesOn", draft.closesOn())
                .param("body", draft.body())
                .param("regions", draft.regions().toArray(String[]::new))
                .param("attachments", draft.files().toArray(UUID[]::new))
                .param("note", draft.note() == null ? "" : draft.note())
                .param("copies", draft.copies() == null ? "" : draft.copies())
                .update();
    }

    /** Marks a version as published; false if somebody else has just done so. */
    boolean publish(UUID id, int version, UUID paper, Instant at, Actor by) {
        return jdbc.sql("""
                        update campaign_notice_version set published_at = :at, published_by = :by, publisher = :name,
                            paper_id = :paper where notice_id = :id and version = :version and published_at is null""")
                        .param("at", Timestamp.from(at))
                        .param("by", by.account())
                        .param("name", by.name())
                        .param("paper", paper)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    void belong(UUID id, UUID campaign) {
        jdbc.sql("update campaign_notice set campaign_id = :campaign where id = :id")
                .param("campaign", campaign)
                .param("id", id)
                .update();
    }

    /** A version, or the latest; drafts only if they are asked for. */
    Optional<NoticeView> find(UUID id, @Nullable Integer version, boolean drafts) {
        return jdbc.sql(VIEW + """
                        n.id = :id and (cast(:version as integer) is null or v.version = :version)
                          and (:drafts or v.published_at is not null)
                        order by v.version desc limit 1""")
                .param("id", id)
                .param("version", version)
                .param("drafts", drafts)
                .query(NoticeStore::view)
                .optional();
    }

    /** The notice of a document or of an attachment, in every published version. */
    List<NoticeView> holding(@Nullable UUID attachment) {
        return jdbc.sql(VIEW + "v.attachments @> array[cast(:attachment as uuid)]")
                .param("attachment", attachment)
                .query(NoticeStore::view)
                .list();
    }

    List<NoticeView.Edition> editions(UUID id) {
        return jdbc.sql("""
                        select version, published_at, note from campaign_notice_version where notice_id = :id
                        order by version desc""")
                .param("id", id)
                .query((row, number) ->
                        new NoticeView.Edition(row.getInt(1), instant(row, "published_at"), row.getString("note")))
                .list();
    }

    /** The next number of a federation in a year, with the word it used last; empty if it never numbered one. */
    Optional<NoticeNumber> next(String region, int year) {
        return jdbc.sql("""
                        select word, :year as year, coalesce(max(sequence) filter (where year = :year), 0) + 1 as next
                        from campaign_notice where region = :region
                        group by word order by max(year * 100000 + sequence) desc limit 1""")
                .param("region", region)
                .param("year", year)
                .query((row, number) -> new NoticeNumber(row.getString("word"), year, row.getInt("next"), ""))
                .optional();
    }

    boolean isTaken(String region, String number, @Nullable UUID except) {
        return jdbc.sql("""
                        select exists (select 1 from campaign_notice where region = :region and number = :number
                            and id is distinct from cast(:except as uuid))""")
                .param("region", region)
                .param("number", number)
                .param("except", except)
                .query(Boolean.class)
                .single();
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static NoticeView view(ResultSet row, int number) throws SQLException {
        return new NoticeView(
                row.getObject("id", UUID.class),
                row.getString("region"),
                row.getObject("campaign_id", UUID.class),
                row.getString("number"),
                row.getInt("version"),
                row.getString("issuer"),
                row.getString("title"),
                row.getString("addressees"),
                row.getObject("notice_on", LocalDate.class),
                row.getObject("closes_on", LocalDate.class),
                row.getString("body"),
                List.of((String[]) row.getArray("regions").getArray()),
                List.of((UUID[]) row.getArray("attachments").getArray()),
                row.getString("note"),
                instant(row, "published_at"),
                row.getString("publisher"),
                row.getObject("paper_id", UUID.class),
                row.getString("copies"));
    }
}
