package org.shangliang.app.testing;

import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that the database holds, table by table, so that a test can say "nothing changed". */
public record Everything(TreeMap<String, String> tables) {

    /** What it holds now. */
    public static Everything in(JdbcClient jdbc) {
        var tables = new TreeMap<String, String>();
        jdbc.sql("select quote_ident(tablename) from pg_tables where schemaname = 'public' order by 1")
                .query(String.class)
                .list()
                .forEach(table -> tables.put(table, content(jdbc, table)));
        return new Everything(tables);
    }

    private static String content(JdbcClient jdbc, String table) {
        return jdbc.sql(
                        "select count(*) || ' rows ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from "
                                + table + " t")
                .query(String.class)
                .single();
    }
}
