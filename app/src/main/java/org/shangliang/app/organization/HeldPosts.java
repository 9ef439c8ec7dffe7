package org.shangliang.app.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.ProductClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps tenures as rows. */
@Repository
class HeldPosts implements Posts {
    private static final String SELECT = """
            select t.id, t.body_kind, t.body, t.post, o.id as officer, o.name, o.account, t.from_on, t.to_on
            from organization_tenure t join organization_officer o on o.id = t.officer_id
            """;

    private final JdbcClient jdbc;
    private final ProductClock clock;
    private final ApplicationEventPublisher events;

    HeldPosts(JdbcClient jdbc, ProductClock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public List<Tenure> of(UUID body) {
        return jdbc.sql(SELECT + "where t.body = :body order by t.to_on desc nulls first, t.from_on desc, t.id")
                .param("body", body)
                .query(HeldPosts::tenure)
                .list();
    }

    @Override
    @Transactional
    public UUID appoint(BodyKind kind, UUID body, Post post, String name, @Nullable UUID account, LocalDate from) {
        named(name);
        boolean seated = jdbc.sql("""
                        select exists (select 1 from organization_tenure
                            where body = :body and post = 'CHAIR' and to_on is null)
                        """).param("body", body).query(Boolean.class).single();
        if (post == Post.CHAIR && seated) {
            throw wrong("post", "organization.post.taken");
        }
        return insert(kind, body, post, officer(name, account), from);
    }

    @Override
    @Transactional
    public UUID handOver(UUID tenure, String successor, @Nullable UUID account, LocalDate on) {
        named(successor);
        Tenure before = sitting(tenure);
        end(before, on);
        UUID next = insert(before.bodyKind(), before.body(), before.post(), officer(successor, account), on);
        events.publishEvent(
                new PostHandedOver(before.bodyKind(), before.body(), before.post(), before.account(), account, on));
        return next;
    }

    @Override
    @Transactional
    public void leave(UUID tenure, LocalDate on) {
        Tenure before = sitting(tenure);
        end(before, on);
        events.publishEvent(
                new PostHandedOver(before.bodyKind(), before.body(), before.post(), before.account(), null, on));
    }

    private Tenure sitting(UUID tenure) {
        return jdbc.sql(SELECT + "where t.id = :id and t.to_on is null for update of t")
                .param("id", tenure)
                .query(HeldPosts::tenure)
                .optional()
                .orElseThrow(() -> new NoSuch("tenure"));
    }

    private void end(Tenure tenure, LocalDate on) {
        if (on.isBefore(tenure.fromOn())) {
            throw wrong("on", "organization.post.beforeStart", tenure.fromOn().toString());
        }
        if (on.isAfter(clock.today())) {
            throw wrong("on", "organization.date.future");
        }
        jdbc.sql("update organization_tenure set to_on = :on where id = :id")
                .param("on", on)
                .param("id", tenure.id())
                .update();
    }

    private UUID officer(String name, @Nullable UUID account) {
        UUID id = Ids.ordered(clock.instant());
        jdbc.sql("insert into organization_officer (id, name, account) values (:id, :name, :account)")
                .param("id", id)
                .param("name", name.strip())
                .param("account", account)
                .update();
        return id;
    }

    private UUID insert(BodyKind kind, UUID body, Post post, UUID officer, LocalDate from) {
        UUID id = Ids.ordered(clock.instant());
        jdbc.sql("""
                        insert into organization_tenure (id, officer_id, body_kind, body, post, from_on, recorded_at)
                        values (:id, :officer, :kind, :body, :post, :from, :at)
                        """)
                .param("id", id)
                .param("officer", officer)
                .param("kind", kind.name())
                .param("body", body)
                .param("post", post.name())
                .param("from", from)
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    private static void named(String name) {
        if (name.isBlank() || name.strip().length() > 50) {
            throw wrong("name", "organization.person.name");
        }
    }

    private static InvalidInput wrong(String field, String code, String... arguments) {
        return new InvalidInput(List.of(new FieldError(field, code, List.of(arguments))));
    }

    private static Tenure tenure(ResultSet row, int number) throws SQLException {
        var to = row.getDate("to_on");
        return new Tenure(
                row.getObject("id", UUID.class),
                BodyKind.valueOf(row.getString("body_kind")),
                row.getObject("body", UUID.class),
                Post.valueOf(row.getString("post")),
                row.getObject("officer", UUID.class),
                row.getString("name"),
                row.getObject("account", UUID.class),
                row.getDate("from_on").toLocalDate(),
                to == null ? null : to.toLocalDate());
    }
}
