package org.shangliang.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.shangliang.app.congress.Congresses;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.Lifecycle;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.contract.model.Effect.Way;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.law.Permitted;
import org.shangliang.law.Side;
import org.shangliang.law.StatuteBook;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must be on record for a case to stand where it stands. */
final class Gates {
    private static final List<String> SIGNED = List.of("SIGNED", "FILED", "IN_FORCE", "EXPIRED", "RESCINDED");

    private final CaseDriver driver;
    private final Lifecycle table;

    Gates(CaseDriver driver) {
        this.driver = driver;
        this.table = driver.lifecycle();
    }

    /** The stage by the docket, by its entries folded through the tables, and by the case's row is one. */
    void oneStage(UUID id) {
        var head = driver.dockets().head(id).stage();
        var folded = driver.dockets()
                .fold(
                        id,
                        "",
                        (stage, entry) -> stage.isEmpty()
                                ? entry.stage()
                                : table.after(stage, entry.kind())
                                        .orElse("no line for " + entry.kind() + " at " + stage));
        var row = driver.bean(JdbcClient.class)
                .sql("select stage from consultation_case where id = ?")
                .param(id)
                .query(String.class)
                .single();
        assertThat(folded).isEqualTo(head);
        assertThat(row).isEqualTo(head);
    }

    /** The gates of the stage are satisfied. */
    void satisfied(UUID id, LocalDate today) {
        var stage = driver.dockets().head(id).stage();
        var file = driver.bean(Consultations.class).file(id);
        if (file.offer() != null) {
            assertThat(file.agenda()).isNotEmpty();
            assertThat(file.workers()).isNotNull();
        }
        if (!file.talks().meetings().isEmpty()) {
            assertThat(file.talks().recorder()).isNotNull();
            assertThat(Objects.requireNonNull(file.reply()).answer().name()).isNotEqualTo("DECLINE");
        }
        if (List.of("AGREED", "DELIBERATING", "ADOPTED").contains(stage) || SIGNED.contains(stage)) {
            var draft = Objects.requireNonNull(file.draft());
            assertThat(law(file, draft.signedOn()).term(draft.termFrom(), draft.termTo()))
                    .isInstanceOf(Permitted.class);
            assertThat(file.talks().meetings()).isNotEmpty();
        }
        if (stage.equals("ADOPTED") || SIGNED.contains(stage)) {
            adopted(file);
        }
        if (SIGNED.contains(stage)) {
            signed(file, stage, today);
        }
    }

    private void adopted(CaseFile file) {
        var held = driver.bean(Congresses.class)
                .adoption(file.header().id(), file.round())
                .orElseThrow();
        var count = held.count();
        var adoption = law(file, held.heldOn()).adoption(count.entitled(), count.present(), count.inFavour());
        assertThat(adoption.quorumMet()).isTrue();
        assertThat(adoption.adopted() || held.contestedReason() != null).isTrue();
        assertThat(held.textDigest())
                .isEqualTo(Objects.requireNonNull(file.draft()).digest());
    }

    private void signed(CaseFile file, String stage, LocalDate today) {
        var contract = driver.bean(Contracts.class).of(file.header().id());
        var attempt = contract.current();
        var law = law(file, attempt.adoptedOn());
        for (var side : Side.values()) {
            var signature = attempt.signing().of(side);
            assertThat(signature.signedOn()).isAfterOrEqualTo(attempt.adoptedOn());
            assertThat(signature.sealed() || !law.sealNeeded(side)).isTrue();
        }
        if (stage.equals("SIGNED")) {
            assertThat(attempt.filing()).isNull();
            return;
        }
        var filing = contract.filing();
        assertThat(filing.filedOn()).isAfterOrEqualTo(attempt.signing().completedOn());
        if (stage.equals("FILED")) {
            assertThat(contract.effect()).isNull();
            return;
        }
        var effect = contract.inForce();
        assertThat(effect.inForceOn()).isBeforeOrEqualTo(today);
        if (effect.way() == Way.SILENCE) {
            assertThat(effect.inForceOn()).isEqualTo(law.inForceBySilence(filing.countsFrom()));
        } else {
            assertThat(attempt.opinions())
                    .anyMatch(opinion -> opinion.servedOn().equals(effect.inForceOn()));
        }
    }

    private static StatuteBook law(CaseFile file, LocalDate on) {
        return StatuteBook.of(file.header().region(), file.header().kind(), on);
    }
}
