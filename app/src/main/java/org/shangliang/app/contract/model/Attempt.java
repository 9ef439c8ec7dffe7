package org.shangliang.app.contract.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.contract.model.ReviewOpinion.Act;

/** One round's way from the adopted text to the authority's answer (一轮签订与审查). */
public record Attempt(
        int round,
        LocalDate adoptedOn,
        String textDigest,
        Signing signing,
        @Nullable Filing filing,
        List<ReviewOpinion> opinions,
        List<Enclosure> enclosures) {

    /** Files written before there were enclosures have none. */
    @SuppressWarnings("RedundantNullCheck")
    public Attempt {
        opinions = List.copyOf(opinions);
        enclosures = enclosures == null ? List.of() : List.copyOf(enclosures);
    }

    /** The text was just adopted. */
    public static Attempt adopted(int round, LocalDate on, String digest) {
        return new Attempt(round, on, digest, Signing.none(), null, List.of(), List.of());
    }

    /** With the signatures as they stand. */
    public Attempt with(Signing now) {
        return new Attempt(round, adoptedOn, textDigest, now, filing, opinions, enclosures);
    }

    /** With the filing as it stands. */
    public Attempt with(Filing now) {
        return new Attempt(round, adoptedOn, textDigest, signing, now, opinions, enclosures);
    }

    /** With one more answer of the authority. */
    public Attempt with(ReviewOpinion answer) {
        var longer = new ArrayList<>(opinions);
        longer.add(answer.after(enclosures.size()));
        return new Attempt(round, adoptedOn, textDigest, signing, filing, List.copyOf(longer), enclosures);
    }

    /** With one more paper supplied. */
    public Attempt with(Enclosure paper) {
        var longer = new ArrayList<>(enclosures);
        longer.add(paper);
        return new Attempt(round, adoptedOn, textDigest, signing, filing, opinions, longer);
    }

    /** The papers supplied of one kind. */
    public List<Enclosure> supplied(Material material) {
        return enclosures.stream().filter(one -> one.material() == material).toList();
    }

    /** Whether somebody signed in ink and no scan of the signed text, nor word of it, has come back (缺扫描件). */
    public boolean lacksScan() {
        return supplied(Material.TEXT).isEmpty()
                && Stream.of(signing.workers(), signing.employer())
                        .anyMatch(one -> one.signedOn() != null && one.form() != Signature.Form.ON_SCREEN);
    }

    /** The answer that ended the review of this attempt: without objection; one objected to is no longer under way. */
    public Optional<ReviewOpinion> conclusion() {
        return opinions.stream().filter(one -> one.act() == Act.NO_OBJECTION).findFirst();
    }

    /** What was asked for and has not been supplied since; nothing once the review was concluded. */
    public List<SupplementRequest> unanswered() {
        return conclusion().isPresent()
                ? List.of()
                : opinions.stream()
                        .flatMap(opinion -> unanswered(opinion).stream())
                        .distinct()
                        .toList();
    }

    /** What this answer asked for and has not been supplied since. */
    public List<SupplementRequest> unanswered(ReviewOpinion opinion) {
        return opinion.requests().stream()
                .filter(asked -> since(opinion).noneMatch(paper -> paper.material() == asked.material()))
                .toList();
    }

    /** Answers written before the papers were counted know only the day. */
    private Stream<Enclosure> since(ReviewOpinion opinion) {
        var known = opinion.enclosed();
        return known == null
                ? enclosures.stream().filter(paper -> !paper.suppliedOn().isBefore(opinion.servedOn()))
                : enclosures.stream().skip(known);
    }
}
