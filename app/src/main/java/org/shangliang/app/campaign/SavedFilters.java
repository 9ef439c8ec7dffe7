package org.shangliang.app.campaign;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.ProductClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The conditions of the named list that a person keeps under a name (常用条件). */
@Component
class SavedFilters {
    private static final int MOST = 20;
    private static final int NAME = 30;

    private final JdbcClient jdbc;
    private final ProductClock clock;

    SavedFilters(JdbcClient jdbc, ProductClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One set of conditions, as the end of an address. */
    record Saved(UUID id, String name, String query) {}

    List<Saved> of(UUID campaign, Actor actor) {
        return jdbc.sql("""
                        select id, name, query from campaign_filter
                        where campaign_id = :campaign and account = :account order by name""")
                .param("campaign", campaign)
                .param("account", actor.account())
                .query(Saved.class)
                .list();
    }

    /** Keeps conditions under a name; the same name again replaces them. */
    void save(UUID campaign, String name, String query, Actor actor) {
        var narrowing = Narrowing.of(parameters(query));
        if (name.isBlank() || name.length() > NAME) {
            throw wrong("name", "campaign.saved.name", String.valueOf(NAME));
        }
        if (narrowing.isEmpty()) {
            throw wrong("query", "campaign.saved.empty");
        }
        if (of(campaign, actor).size() >= MOST) {
            throw wrong("name", "campaign.saved.many", String.valueOf(MOST));
        }
        jdbc.sql("""
                        insert into campaign_filter (id, campaign_id, account, name, query)
                        values (:id, :campaign, :account, :name, :query)
                        on conflict on constraint campaign_filter_name do update set query = excluded.query""")
                .param("id", Ids.ordered(clock.systemTime().instant()))
                .param("campaign", campaign)
                .param("account", actor.account())
                .param("name", name.strip())
                .param("query", narrowing.query())
                .update();
    }

    void forget(UUID campaign, UUID id, Actor actor) {
        int gone = jdbc.sql("""
                        delete from campaign_filter
                        where id = :id and campaign_id = :campaign and account = :account""")
                .param("id", id)
                .param("campaign", campaign)
                .param("account", actor.account())
                .update();
        if (gone == 0) {
            throw new NoSuch("filter");
        }
    }

    private static LinkedHashMap<String, String> parameters(String query) {
        var parameters = new LinkedHashMap<String, String>();
        for (var pair : query.replaceFirst("^\\?", "").split("&", -1)) {
            int at = pair.indexOf('=');
            if (at > 0) {
                parameters.put(pair.substring(0, at), decoded(pair.substring(at + 1)));
            }
        }
        return parameters;
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            return value;
        }
    }

    private static InvalidInput wrong(String field, String code, String... arguments) {
        return new InvalidInput(List.of(new FieldError(field, code, List.of(arguments))));
    }
}
