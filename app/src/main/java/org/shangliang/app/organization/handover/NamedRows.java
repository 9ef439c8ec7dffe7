package org.shangliang.app.organization.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.AccountView;
import org.shangliang.app.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of one table that stand under a person's name in one column, as long as they are open (名下的事). */
public abstract class NamedRows implements HandoverPart {

    /**
     * In SQL, with {@code t} for the table: the column of the name, a row's {@code what}, {@code path} and {@code due}, and
     * from where on it is open within {@code :region}.
     */
    public record Rows(String table, String keeper, String words, String open) {}

    private record Row(
            UUID id, String what, String path, @Nullable LocalDate due) {}

    private final String code;
    private final Rows rows;
    private final JdbcClient jdbc;

    protected NamedRows(String code, Rows rows, JdbcClient jdbc) {
        this.code = code;
        this.rows = rows;
        this.jdbc = jdbc;
    }

    @Override
    public final String code() {
        return code;
    }

    @Override
    public final List<Duty> of(UUID account, Actor by) {
        return open(account, by).stream()
                .map(one -> new Duty(one.what(), one.path(), one.due()))
                .toList();
    }

    @Override
    public final List<UUID> holders(List<UUID> among, Actor by) {
        return jdbc.sql("select distinct t." + rows.keeper() + " " + rows.open() + " and t." + rows.keeper()
                        + " = any (:among)")
                .param("among", among.toArray(UUID[]::new))
                .param("region", PersonHandovers.region(by) + "%")
                .query(UUID.class)
                .list();
    }

    @Override
    public final void move(UUID from, AccountView to, Actor by) {
        var ids = open(from, by).stream().map(Row::id).toArray(UUID[]::new);
        jdbc.sql("update " + rows.table() + " set " + rows.keeper() + " = :to where id = any (:ids)")
                .param("to", to.id())
                .param("ids", ids)
                .update();
        passed(List.of(ids), from, to, by);
    }

    /** What else is done with rows that have passed on. */
    protected void passed(List<UUID> ids, UUID from, AccountView to, Actor by) {}

    private List<Row> open(UUID account, Actor by) {
        return jdbc.sql("select t.id, " + rows.words() + " " + rows.open() + " and t." + rows.keeper()
                        + " = :account order by due, what, id")
                .param("account", account)
                .param("region", PersonHandovers.region(by) + "%")
                .query(Row.class)
                .list();
    }
}
