package org.shangliang.app.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A fault of the database that comes into the program's log names the rule that was broken, not the row. */
@DatabaseTest
class QuietFaultTests {
    @Autowired
    JdbcClient jdbc;

    @Test
    void namesTheRuleThatWasBrokenAndNotTheRow() {
        var fault = catchThrowable(() -> jdbc.sql("""
                        insert into organization_union (id, name, kind, region, changed_at)
                        values (gen_random_uuid(), :name, 'NONE', '120116', now())""").param("name", "王秀英之家").update());
        var logged = new StringWriter();
        fault.printStackTrace(new PrintWriter(logged));
        assertThat(logged.toString()).contains("organization_union_kind_check").doesNotContain("王秀英");
    }
}
