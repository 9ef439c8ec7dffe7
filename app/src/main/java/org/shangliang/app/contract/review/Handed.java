package org.shangliang.app.contract.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.contract.model.Attempt;
import org.shangliang.app.contract.model.ContractFile;
import org.shangliang.app.contract.model.ReviewOpinion;
import org.shangliang.app.contract.model.ReviewOpinion.Act;
import org.shangliang.law.ContractKind;

/** A case that was handed in for review (报送案件). */
record Handed(
        UUID caseId,
        String number,
        UUID employer,
        ContractKind kind,
        String region,
        String stage,
        @Nullable String link,
        ContractFile file) {

    /** Whether an earlier attempt was objected to (重新报送). */
    boolean again() {
        return !file.earlier().isEmpty();
    }

    /** How the review of an attempt ended: by an answer, or by silence; {@code counted} is the day its period began. */
    record Concluded(String how, LocalDate on, LocalDate counted) {}

    /** How it ended last, if it has: the answer to the attempt under way, its silent effect, or the objection before. */
    Optional<Concluded> concluded() {
        var attempt = file.attempt();
        var answer = attempt == null ? Optional.<ReviewOpinion>empty() : attempt.conclusion();
        var effect = file.effect();
        if (attempt != null && answer.isPresent()) {
            return concluded(effect == null ? "NO_OBJECTION" : "OPINION", answer.get(), attempt);
        }
        if (effect != null) {
            return Optional.of(new Concluded(
                    effect.way().name(), effect.inForceOn(), file.filing().countsFrom()));
        }
        return file.earlier().isEmpty()
                ? Optional.empty()
                : file.earlier().getLast().opinions().stream()
                        .filter(one -> one.act() == Act.OBJECTION)
                        .findFirst()
                        .flatMap(one ->
                                concluded("OBJECTION", one, file.earlier().getLast()));
    }

    private static Optional<Concluded> concluded(String how, ReviewOpinion answer, Attempt attempt) {
        return Optional.ofNullable(attempt.filing())
                .map(filing -> new Concluded(how, answer.servedOn(), filing.countsFrom()));
    }

    /** What the last objection named. */
    List<String> objectedTo() {
        return again() && !file.earlier().getLast().opinions().isEmpty()
                ? file.earlier().getLast().opinions().getLast().points()
                : List.of();
    }
}
