package org.shangliang.app.contract.signing;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.model.Member;
import org.shangliang.app.contract.Contracts;
import org.shangliang.app.contract.model.Attempt;
import org.shangliang.app.contract.model.Enclosure;
import org.shangliang.app.contract.model.Material;
import org.shangliang.app.contract.model.Signature;
import org.shangliang.app.contract.signing.SigningPage.OnScreen;
import org.shangliang.app.contract.signing.SigningPage.ScanLine;
import org.shangliang.app.contract.signing.SigningPage.SideLine;
import org.shangliang.app.contract.signing.SigningPage.State;
import org.shangliang.app.document.Checksum;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.law.Side;
import org.shangliang.law.StatuteBook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of a signing together (签订页). */
@Component
class SigningPages {
    private static final Set<Role> MAY_RECORD = Set.of(Role.EMPLOYER, Role.UNION_CHAIR, Role.OFFICER);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ProductClock.ZONE);

    private final Consultations consultations;
    private final Contracts contracts;
    private final SigningSets sets;
    private final SigningParties parties;
    private final TextSeals seals;
    private final Texts texts;

    SigningPages(
            Consultations consultations,
            Contracts contracts,
            SigningSets sets,
            SigningParties parties,
            TextSeals seals,
            Texts texts) {
        this.parties = parties;
        this.seals = seals;
        this.consultations = consultations;
        this.contracts = contracts;
        this.sets = sets;
        this.texts = texts;
    }

    /** The set to print, in as many copies as the law asks for. */
    @Transactional
    public byte[] set(UUID caseId, Actor actor) {
        var context = consultations.look(caseId, actor);
        var attempt = attempt(context);
        if (attempt == null) {
            throw new InvalidInput(List.of(new FieldError("text", "contract.filing.no-text")));
        }
        return sets.print(attempt, law(context, attempt).filingCopies(), context, parties.list(caseId));
    }

    SigningPage of(UUID caseId, FormValues form, Actor actor) {
        var context = consultations.look(caseId, actor);
        var attempt = attempt(context);
        var header = context.file().header();
        var draft = context.file().draft();
        var adopted = context.stage().equals("ADOPTED");
        var here = attempt != null && MAY_RECORD.contains(actor.role());
        return new SigningPage(
                caseId,
                context.employer().name(),
                draft == null ? texts.of("kindOf." + header.kind()) : draft.title(),
                header.number(),
                state(context, attempt),
                attempt == null
                        ? null
                        : new SigningPage.Text(
                                SignedCopies.head(attempt.textDigest()),
                                attempt.textDigest(),
                                law(context, attempt).filingCopies()),
                attempt == null
                        ? List.of()
                        : Stream.of(Side.values())
                                .map(side -> side(side, attempt, context))
                                .toList(),
                attempt == null
                        ? List.of()
                        : attempt.supplied(Material.TEXT).stream()
                                .map(this::scan)
                                .toList(),
                attempt == null || adopted ? null : sealed(caseId, attempt),
                attempt == null ? null : parties.of(caseId, actor),
                adopted && here ? "/cases/" + caseId + "/steps/signatures" : null,
                adopted ? onScreen(attempt, context) : null,
                here && Set.of("SIGNED", "FILED").contains(context.stage()),
                form);
    }

    /** The side for which the actor would sign as its chief. */
    @Nullable
    Side ownSide(UUID caseId, Actor actor) {
        var context = consultations.look(caseId, actor);
        return Stream.of(Side.values())
                .filter(side -> isChief(side, context))
                .findFirst()
                .orElse(null);
    }

    private static boolean isChief(Side side, CaseContext context) {
        return context.actingSide() == side
                && chief(side, context).equals(context.actor().name());
    }

    private @Nullable Attempt attempt(CaseContext context) {
        return context.file().draft() == null
                ? null
                : contracts.of(context.file()).attempt();
    }

    private static StatuteBook law(CaseContext context, Attempt attempt) {
        var header = context.file().header();
        return StatuteBook.of(header.region(), header.kind(), attempt.adoptedOn());
    }

    private static String chief(Side side, CaseContext context) {
        var team = context.file().team(side);
        return team == null ? "" : team.chief().map(Member::name).orElse("");
    }

    /** What one side alone signed is not signed. */
    private State state(CaseContext context, @Nullable Attempt attempt) {
        var code = code(context, attempt);
        var tone = code.equals("both") ? "ok" : code.equals("none") || code.equals("early") ? "" : "warn";
        return new State(texts.of("contract.signing." + code), tone, texts.of("contract.signing." + code + ".why"));
    }

    private static String code(CaseContext context, @Nullable Attempt attempt) {
        if (attempt == null) {
            return "early";
        }
        if (!context.stage().equals("ADOPTED")) {
            return attempt.lacksScan() ? "unscanned" : "both";
        }
        long signed = Stream.of(Side.values())
                .filter(side -> attempt.signing().of(side).signedOn() != null)
                .count();
        return signed == 0 ? "none" : signed == 1 ? "one" : "seal";
    }

    private SideLine side(Side side, Attempt attempt, CaseContext context) {
        var signature = attempt.signing().of(side);
        var team = context.file().team(side);
        var until = team == null ? null : team.chief().map(Member::mandateUntil).orElse(null);
        var needed = law(context, attempt).sealNeeded(side);
        return new SideLine(
                texts.of("word." + side),
                chief(side, context),
                until == null ? null : texts.of("contract.signing.mandate", until),
                signature.complete(needed) ? "ok" : "warn",
                signed(signature, attempt),
                signature.sealed()
                        ? texts.of("contract.signing.sealed")
                        : texts.of(needed ? "contract.signing.unsealed" : "contract.signing.no-seal"));
    }

    /** What it is, said plainly: ink on paper, or an ordinary electronic signature with who, when and which text. */
    private String signed(Signature signature, Attempt attempt) {
        var on = signature.signedOn();
        var by = signature.signer() == null ? "" : signature.signer();
        if (on == null) {
            return texts.of("contract.signing.unsigned");
        }
        var at = signature.at();
        return signature.form() == Signature.Form.ON_SCREEN && at != null
                ? texts.of("contract.signing.on-screen", by, MOMENT.format(at), SignedCopies.head(attempt.textDigest()))
                : texts.of("contract.signing.ink", by, on);
    }

    private SigningPage.@Nullable Sealed sealed(UUID caseId, Attempt attempt) {
        return seals.of(caseId, attempt)
                .map(seal -> new SigningPage.Sealed(
                        "/papers/" + seal.paper() + "/sealed.pdf",
                        MOMENT.format(seal.sealedAt()),
                        seal.fileDigest(),
                        Checksum.mark(seal.certificate())))
                .orElse(null);
    }

    private ScanLine scan(Enclosure one) {
        var match = one.match();
        var id = one.attachment();
        if (id == null || match == null) {
            return new ScanLine(texts.of("filing.presence.ON_PAPER"), null, one.note() == null ? "" : one.note(), "");
        }
        var missing = match.missing();
        var pages = String.join("\u3001", missing.stream().map(String::valueOf).toList());
        var words = missing.isEmpty()
                ? texts.of("contract.scan." + match.how(), match.of())
                : texts.of("contract.scan.pages", match.pages().size(), match.of(), pages);
        return new ScanLine(
                one.name() == null ? "" : one.name(),
                "/attachments/" + id,
                words,
                match.known() && missing.isEmpty() ? "ok" : "warn");
    }

    private @Nullable OnScreen onScreen(@Nullable Attempt attempt, CaseContext context) {
        if (attempt == null) {
            return null;
        }
        for (var side : Side.values()) {
            if (isChief(side, context) && attempt.signing().of(side).signedOn() == null) {
                var text = sets.path(attempt, context);
                return new OnScreen(texts.of("word." + side), context.actor().name(), text);
            }
        }
        return null;
    }
}
