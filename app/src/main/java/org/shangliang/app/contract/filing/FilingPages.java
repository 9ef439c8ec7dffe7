package org.shangliang.app.contract.filing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.contract.Contracts;
import org.shangliang.app.contract.filing.FilingPage.AskedLine;
import org.shangliang.app.contract.model.Attempt;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of a filing together (报送材料页). */
@Component
public class FilingPages {
    private static final Set<Role> SUPPLY = Set.of(Role.EMPLOYER, Role.UNION_CHAIR, Role.OFFICER);

    private final Consultations consultations;
    private final Contracts contracts;
    private final Bundles bundles;
    private final BundleWords words;
    private final Texts texts;

    FilingPages(Consultations consultations, Contracts contracts, Bundles bundles, BundleWords words, Texts texts) {
        this.consultations = consultations;
        this.contracts = contracts;
        this.bundles = bundles;
        this.words = words;
        this.texts = texts;
    }

    /** The bundle of a case, for whoever may see the case; there is none before a text is adopted. */
    @Transactional(readOnly = true)
    public Bundle bundle(UUID caseId, Actor actor) {
        var context = consultations.look(caseId, actor);
        var attempt = attempt(context);
        if (attempt == null) {
            throw new InvalidInput(List.of(new FieldError("text", "contract.filing.no-text")));
        }
        return bundles.of(attempt, context);
    }

    FilingPage of(UUID caseId, FormValues form, Actor actor) {
        var context = consultations.look(caseId, actor);
        var header = context.file().header();
        var attempt = attempt(context);
        var draft = context.file().draft();
        return new FilingPage(
                caseId,
                context.employer().name(),
                draft == null ? texts.of("kindOf." + header.kind()) : draft.title(),
                header.number(),
                texts.of("stage." + context.stage()),
                attempt == null ? null : words.of(bundles.of(attempt, context)),
                SUPPLY.contains(actor.role()) && Set.of("SIGNED", "FILED").contains(context.stage()),
                context.stage().equals("SIGNED") && SUPPLY.contains(actor.role())
                        ? "/cases/" + caseId + "/steps/filing"
                        : null,
                attempt == null ? null : filed(attempt),
                attempt == null ? List.of() : asked(attempt),
                form);
    }

    /** The attempt under way, or none: before adoption, and once an objection sent the text back. */
    public @Nullable Attempt attempt(CaseContext context) {
        return context.file().draft() == null
                ? null
                : contracts.of(context.file()).attempt();
    }

    private @Nullable String filed(Attempt attempt) {
        var filing = attempt.filing();
        if (filing == null) {
            return null;
        }
        var receipt = filing.receipt();
        return receipt == null
                ? texts.of("filing.filed", filing.filedOn(), filing.authority())
                : texts.of("filing.received", filing.filedOn(), filing.authority(), receipt.receivedOn());
    }

    private List<AskedLine> asked(Attempt attempt) {
        return attempt.unanswered().stream()
                .map(one -> new AskedLine(
                        texts.of("contract.material." + one.material()),
                        one.what(),
                        one.by() == null ? null : texts.day(one.by())))
                .toList();
    }
}
