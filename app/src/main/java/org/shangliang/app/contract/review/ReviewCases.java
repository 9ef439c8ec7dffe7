package org.shangliang.app.contract.review;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.contract.Contracts;
import org.shangliang.app.contract.filing.BundleWords;
import org.shangliang.app.contract.filing.Bundles;
import org.shangliang.app.contract.model.Attempt;
import org.shangliang.app.contract.model.ContractFile;
import org.shangliang.app.contract.model.Filing;
import org.shangliang.app.contract.model.Filing.Method;
import org.shangliang.app.contract.model.Material;
import org.shangliang.app.contract.model.ReviewOpinion;
import org.shangliang.app.contract.review.ReviewCasePage.Clause;
import org.shangliang.app.contract.review.ReviewCasePage.Clock;
import org.shangliang.app.contract.review.ReviewCasePage.Head;
import org.shangliang.app.contract.review.ReviewCasePage.Opinion;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.law.Deadline;
import org.shangliang.law.Topics;
import org.springframework.stereotype.Component;

/** Lays out one case at the desk (审查页). */
@Component
class ReviewCases {
    private static final double RING = 226.2;

    private final Consultations consultations;
    private final Contracts contracts;
    private final Bundles bundles;
    private final BundleWords words;
    private final ReviewClock clocks;
    private final Texts texts;

    ReviewCases(
            Consultations consultations,
            Contracts contracts,
            Bundles bundles,
            BundleWords words,
            ReviewClock clocks,
            Texts texts) {
        this.consultations = consultations;
        this.contracts = contracts;
        this.bundles = bundles;
        this.words = words;
        this.clocks = clocks;
        this.texts = texts;
    }

    /** The case as the reviewer sees it; null where nothing is handed in, or for those who do not review. */
    @Nullable
    ReviewCasePage of(UUID caseId, FormValues form, FormValues asking, Actor actor) {
        var context = consultations.look(caseId, actor);
        var file = context.file().draft() == null ? ContractFile.none() : contracts.of(context.file());
        var attempt = file.attempt();
        var filing = attempt == null ? null : attempt.filing();
        if (attempt == null || filing == null || actor.role() != Role.REVIEWER) {
            return null;
        }
        return page(context, file, attempt, filing).with(form, asking);
    }

    /** The name of the employer of a case the actor may see. */
    String employer(UUID caseId, Actor actor) {
        return consultations.look(caseId, actor).employer().name();
    }

    private ReviewCasePage page(CaseContext context, ContractFile file, Attempt attempt, Filing filing) {
        var header = context.file().header();
        var draft = java.util.Objects.requireNonNull(context.file().draft());
        var deadline = clocks.deadline(header.region(), header.kind(), filing);
        var open = context.stage().equals("FILED") && attempt.conclusion().isEmpty();
        return new ReviewCasePage(
                header.id(),
                context.employer().name(),
                draft.title(),
                new Head(
                        header.number(),
                        texts.of("kindOf." + header.kind()),
                        texts.day(filing.filedOn()),
                        texts.of("review.method." + filing.method()),
                        texts.of("stage." + context.stage())),
                words.of(bundles.of(attempt, context)),
                draft.clauses().stream()
                        .map(one -> new Clause(
                                one.number(),
                                Topics.heading(one.heading())
                                        .map(topic -> topic.name())
                                        .orElse(one.heading()),
                                one.text()))
                        .toList(),
                file.earlier().isEmpty() || file.earlier().getLast().opinions().isEmpty()
                        ? List.of()
                        : file.earlier().getLast().opinions().getLast().points(),
                attempt.opinions().stream().map(one -> opinion(one, attempt)).toList(),
                open ? clock(deadline, filing, context) : null,
                clocks.days(attempt, deadline, context.today()),
                open,
                filing.method() == Method.DESK,
                Stream.of(Material.values())
                        .map(one -> new Option(one.name(), texts.of("contract.material." + one)))
                        .toList(),
                FormValues.empty(),
                FormValues.empty());
    }

    private Opinion opinion(ReviewOpinion one, Attempt attempt) {
        var points = Stream.concat(
                        one.points().stream(),
                        one.requests().stream()
                                .map(asked -> texts.of("contract.material." + asked.material())
                                        + (asked.what() == null ? "" : "\uFF1A" + asked.what())))
                .toList();
        return new Opinion(
                texts.of("review.day." + one.act()),
                texts.day(one.servedOn()),
                points,
                !one.requests().isEmpty() && attempt.unanswered(one).isEmpty());
    }

    private @Nullable Clock clock(Deadline deadline, Filing filing, CaseContext context) {
        var due = deadline.due();
        var length = deadline.length();
        if (due == null || length == null) {
            return null;
        }
        long left = Math.max(0, ChronoUnit.DAYS.between(context.today(), due));
        var arc = String.format(Locale.ROOT, "%.1f %.1f", RING * Math.min(left, length) / length, RING);
        var silent = filing.silentOn();
        return new Clock(
                left, length, arc, texts.day(due), silent == null ? null : texts.day(silent), filing.presumed());
    }
}
