package org.shangliang.app.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.model.Member;
import org.shangliang.app.contract.SignStep.Sign;
import org.shangliang.app.contract.model.Attempt;
import org.shangliang.app.contract.model.Signature.Form;
import org.shangliang.app.contract.model.Signing;
import org.shangliang.law.Ground;
import org.shangliang.law.Ruling;
import org.shangliang.law.Side;

/** What must hold for a signature to be recorded (签订规则): after adoption, each for his own side, one text. */
final class SigningRules {
    private SigningRules() {}

    static Ruling of(Sign command, Attempt attempt, CaseContext context) {
        var grounds = new ArrayList<Ground>();
        var notes = new ArrayList<Ground>();
        early(command, attempt, context, grounds);
        whose(command, context, grounds);
        onScreenToday(command, context, grounds);
        command.sides().forEach(side -> chief(command, side, context, grounds));
        var digest = command.textDigest();
        if (digest != null && !digest.equalsIgnoreCase(attempt.textDigest())) {
            grounds.add(context.ground("contract.text.differs", List.of(), "sign.by"));
        }
        if (command.form() == Form.ON_SCREEN) {
            notes.add(context.ground("contract.signatures.on-screen", List.of(), "sign.form"));
        }
        return Ruling.of(grounds, notes);
    }

    /** Nobody signs before the text is adopted. */
    private static void early(Sign command, Attempt attempt, CaseContext context, List<Ground> grounds) {
        command.sides().stream()
                .map(side -> Objects.requireNonNull(command.of(side)))
                .filter(SignStep.Mark::signs)
                .map(mark -> mark.signedOn() == null ? context.occurredOn() : mark.signedOn())
                .filter(day -> day.isBefore(attempt.adoptedOn()))
                .findFirst()
                .ifPresent(day -> grounds.add(context.ground(
                        "contract.signatures.before-adoption", List.of(attempt.adoptedOn(), day), "sign.by")));
    }

    /** On the screen one signs now; a day written in would let a mandate that has ended sign all the same. */
    private static void onScreenToday(Sign command, CaseContext context, List<Ground> grounds) {
        if (command.form() == Form.ON_SCREEN
                && command.sides().stream().anyMatch(side -> !context.today().equals(day(command, side, context)))) {
            grounds.add(context.ground("contract.signatures.screen-today", List.of(context.today()), "sign.form"));
        }
    }

    private static LocalDate day(Sign command, Side side, CaseContext context) {
        var signedOn = Objects.requireNonNull(command.of(side)).signedOn();
        return signedOn == null ? context.occurredOn() : signedOn;
    }

    /** Each chief signs for himself; for the other side only what is on paper can be recorded, with the scan. */
    private static void whose(Sign command, CaseContext context, List<Ground> grounds) {
        var own = context.actingSide();
        var others = command.sides().stream().filter(side -> side != own).toList();
        if (!others.isEmpty() && command.proofs().isEmpty()) {
            grounds.add(context.ground("case.other-side", List.of(others.getFirst()), "sign.by"));
        }
        if (!others.isEmpty() && command.form() == Form.ON_SCREEN) {
            grounds.add(context.ground("contract.signatures.own-screen", List.of(others.getFirst()), "sign.by"));
        }
        if (own != null && context.actor().role() == Role.REPRESENTATIVE && !isChief(own, context)) {
            grounds.add(context.ground("contract.signatures.not-chief", List.of(own), "sign.by"));
        }
    }

    /** The chief signs, and the chief's written mandate stands that day. */
    private static void chief(Sign command, Side side, CaseContext context, List<Ground> grounds) {
        var mark = Objects.requireNonNull(command.of(side));
        var team = context.file().team(side);
        var chief = team == null ? null : team.chief().orElse(null);
        if (!mark.signs() || chief == null) {
            return;
        }
        var signer = signer(command, side, context);
        if (!chief.name().equals(signer)) {
            grounds.add(context.ground(
                    "contract.signatures.signer", List.of(side, String.valueOf(signer), chief.name()), "sign.by"));
        }
        var day = day(command, side, context);
        if (!chief.standsOn(day)) {
            grounds.add(context.ground(
                    "contract.signatures.mandate",
                    List.of(side, chief.name(), String.valueOf(chief.mandateUntil()), day),
                    "reps.chief_delegation"));
        }
    }

    /** Who signed: on the screen whoever is signed in; on paper as written down, else the chief. */
    static @Nullable String signer(Sign command, Side side, CaseContext context) {
        var mark = command.of(side);
        var written = mark == null ? null : mark.signer();
        if (command.form() == Form.ON_SCREEN) {
            return context.actor().name();
        }
        var team = context.file().team(side);
        return written != null && !written.isBlank()
                ? written.strip()
                : team == null ? null : team.chief().map(Member::name).orElse(null);
    }

    private static boolean isChief(Side side, CaseContext context) {
        var team = context.file().team(side);
        return team != null
                && team.chief()
                        .filter(chief -> chief.name().equals(context.actor().name()))
                        .isPresent();
    }

    /** What is still missing before the text counts as signed. */
    static List<Ground> missing(Signing signing, CaseContext context) {
        return Stream.of(Side.values())
                .filter(side -> !signing.of(side).complete(context.law().sealNeeded(side)))
                .map(side -> context.ground(
                        signing.of(side).signedOn() == null
                                ? "contract.signatures.waiting"
                                : "contract.signatures.seal-missing",
                        List.of(side),
                        "sign.by",
                        "sign.form"))
                .toList();
    }
}
