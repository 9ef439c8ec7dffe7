package org.shangliang.app.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What someone with the database in hand could do, each done by SQL with the triggers switched off. */
@DatabaseTest
class TamperTests {
    @Autowired
    Dockets dockets;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set canonical = canonical where case_id = :id",
                "delete from audit_entry where case_id = :id",
                "truncate audit_entry",
                "update audit_docket set length = length - 1 where case_id = :id",
                "update audit_docket set hash = hash where case_id = :id",
                "update audit_docket set salt = sha256('x'), length = length + 1 where case_id = :id",
                "delete from audit_docket where case_id = :id",
                "truncate audit_docket cascade",
            })
    void databaseRefusesAnythingButAppending(String sql) {
        var caseId = aDocket();
        assertThatThrownBy(() -> jdbc.sql(sql).param("id", caseId).update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("docket");
        assertThat(dockets.verify(caseId).whole()).isTrue();
    }

    @Test
    void findsAChangedText() {
        var caseId = aDocket();
        tamper(
                caseId,
                "update audit_entry set canonical = replace(canonical, 'KIND2', 'KIND9')"
                        + " where case_id = :id and sequence = 2");
        assertBroken(caseId, 2, "changed");
    }

    @Test
    void findsAChangedTextWhoseHashWasMadeToFit() {
        var caseId = aDocket();
        tamper(
                caseId,
                "update audit_entry set canonical = replace(canonical, 'KIND2', 'KIND9'),"
                        + " hash = encode(sha256(convert_to(replace(canonical, 'KIND2', 'KIND9'), 'UTF8')), 'hex')"
                        + " where case_id = :id and sequence = 2");
        assertBroken(caseId, 3, "unlinked");
    }

    @Test
    void findsAChangedLastTextWhoseHashWasMadeToFit() {
        var caseId = aDocket();
        tamper(
                caseId,
                "update audit_entry set canonical = replace(canonical, 'KIND4', 'KIND9'),"
                        + " hash = encode(sha256(convert_to(replace(canonical, 'KIND4', 'KIND9'), 'UTF8')), 'hex')"
                        + " where case_id = :id and sequence = 4");
        assertBroken(caseId, 4, "head");
    }

    @Test
    void findsADeletedEntry() {
        var caseId = aDocket();
        tamper(caseId, "delete from audit_entry where case_id = :id and sequence = 2");
        assertBroken(caseId, 2, "missing");
    }

    @Test
    void findsADeletedEntryWhoseFollowersMovedUp() {
        var caseId = aDocket();
        tamper(caseId, "delete from audit_entry where case_id = :id and sequence = 2");
        tamper(caseId, "update audit_entry set sequence = sequence - 1 where case_id = :id and sequence > 2");
        assertBroken(caseId, 2, "moved");
    }

    @Test
    void findsEntriesThatChangedPlaces() {
        var caseId = aDocket();
        tamper(caseId, "update audit_entry set sequence = sequence + 10 where case_id = :id and sequence in (2, 3)");
        tamper(caseId, "update audit_entry set sequence = 15 - sequence where case_id = :id and sequence > 10");
        assertBroken(caseId, 2, "moved");
    }

    @Test
    void findsACutOffEnd() {
        var caseId = aDocket();
        tamper(caseId, "delete from audit_entry where case_id = :id and sequence = 4");
        assertBroken(caseId, 4, "truncated");
    }

    @Test
    void findsACutOffEndWithItsHeadSetBack() {
        var caseId = aDocket();
        tamper(caseId, "update audit_docket set length = 3 where case_id = :id");
        assertBroken(caseId, 3, "head");
    }

    @Test
    void findsAStageThatWasSetWithoutAnEntry() {
        var caseId = aDocket();
        tamper(caseId, "update audit_docket set stage = 'IN_FORCE' where case_id = :id");
        assertBroken(caseId, 4, "stage");
    }

    @Test
    void findsADateThatWasSetWithoutAnEntry() {
        var caseId = aDocket();
        tamper(caseId, "update audit_docket set last_occurred_on = '2022-03-01' where case_id = :id");
        assertBroken(caseId, 4, "stage");
    }

    @Test
    void findsAnEntryOfAnotherDocket() {
        var caseId = aDocket();
        var other = aDocket();
        tamper(caseId, "delete from audit_entry where case_id = :id and sequence = 1");
        tamper(
                other,
                "insert into audit_entry select '" + caseId + "', sequence, hash, canonical from audit_entry"
                        + " where case_id = :id and sequence = 1");
        assertBroken(caseId, 1, "foreign");
    }

    @Test
    void findsAnInsertedEntry() {
        var caseId = aDocket();
        tamper(
                caseId,
                "insert into audit_entry select case_id, 5, hash, canonical from audit_entry"
                        + " where case_id = :id and sequence = 4");
        assertBroken(caseId, 5, "moved");
    }

    @Test
    void findsATextThatIsNoEntryAtAll() {
        var caseId = aDocket();
        for (var text : new String[] {"{", "[]", "{\"case\":1}", "null", ""}) {
            tamper(
                    caseId,
                    "update audit_entry set canonical = '" + text + "', hash = encode(sha256('" + text
                            + "'::bytea), 'hex') where case_id = :id and sequence = 2");
            assertBroken(caseId, 2, "unreadable");
        }
    }

    /** The one thing the database cannot tell by itself; the head printed on the contract does. */
    @Test
    void aDocketRewrittenWholeDiffersFromAHeadPublishedBefore() {
        var caseId = aDocket();
        var published = dockets.head(caseId).hash();
        var all = dockets.entries(caseId);
        tamper(caseId, "delete from audit_entry where case_id = :id");
        tamper(
                caseId,
                "update audit_docket set length = 0, stage = '', last_occurred_on = null, hash = '"
                        + all.getFirst().previousHash() + "' where case_id = :id");
        transaction.executeWithoutResult(status -> {
            var head = dockets.lock(caseId);
            for (int i = 1; i <= 4; i++) {
                head = dockets.append(head, Docketing.entry(i == 2 ? 9 : i));
            }
        });
        assertThat(dockets.verify(caseId).whole()).isTrue();
        assertThat(dockets.verify(caseId).head()).isNotEqualTo(published);
    }

    private UUID aDocket() {
        return Docketing.open(transaction, dockets, 4);
    }

    private void tamper(UUID caseId, String sql) {

        transaction.executeWithoutResult(status -> {
            jdbc.sql("set local session_replication_role = replica").update();
            jdbc.sql(sql).param("id", caseId).update();
        });
    }

    private void assertBroken(UUID caseId, long at, String reason) {
        var found = dockets.verify(caseId);
        assertThat(found.whole()).isFalse();
        assertThat(found.brokenAt()).isEqualTo(at);
        assertThat(found.reason()).isEqualTo(reason);
    }
}
