package org.shangliang.app.cockpit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Role;
import org.shangliang.app.cockpit.CaseOutlook.Prospect;
import org.shangliang.app.cockpit.CasePage.Other;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.consultation.model.Meeting.Result;
import org.shangliang.app.platform.DeadlineRow;
import org.shangliang.app.platform.web.GroundWords;
import org.shangliang.app.platform.web.Lock;
import org.shangliang.app.platform.web.NextStep;
import org.shangliang.law.Duty;
import org.shangliang.law.Side;

/** Picks the one next lawful step out of all that may be done, tells what is barred, and names the rest. */
final class CaseNext {
    /** Steps that are open at many stages but are not what a case waits for. */
    private static final Set<String> ASIDE = Set.of(
            "vacancies",
            "suspension",
            "coordination",
            "closure",
            "amendment",
            "rescission",
            "inspections/report",
            "filing/enclosures");

    /** The yearly check, which is awaited when its time comes. */
    private static final String CHECK = "INSPECTION";

    /** The steps that lie ahead at each stage and are shown with what they still lack. */
    private static final Map<String, List<String>> AHEAD = Map.ofEntries(
            Map.entry("PREPARING", List.of("offer", "meetings", "signatures")),
            Map.entry("OFFERED", List.of("meetings", "draft", "signatures")),
            Map.entry("OVERDUE", List.of("meetings", "draft", "signatures")),
            Map.entry("DECLINED", List.of("meetings", "draft", "signatures")),
            Map.entry("ESCALATED", List.of("meetings", "draft", "signatures")),
            Map.entry("ACCEPTED", List.of("meetings", "draft", "deliberations")),
            Map.entry("NEGOTIATING", List.of("meetings", "deliberations", "signatures")),
            Map.entry("SUSPENDED", List.of("meetings", "draft", "deliberations")),
            Map.entry("COORDINATING", List.of("meetings", "draft")),
            Map.entry("AGREED", List.of("signatures", "filing")),
            Map.entry("DELIBERATING", List.of("signatures", "filing")),
            Map.entry("ADOPTED", List.of("filing", "publication")),
            Map.entry("SIGNED", List.of("publication")),
            Map.entry("FILED", List.of("publication")),
            Map.entry("IN_FORCE", List.of("renewal")));

    private final CaseWords words;
    private final @Nullable String vote;

    /** The way to the vote of the congress that is called, for whoever conducts it; nothing while none is called. */
    CaseNext(CaseWords words, @Nullable String vote) {
        this.words = words;
        this.vote = vote;
    }

    NextStep next(CaseContext context, List<Prospect> outlook, StepCatalogue steps) {
        var id = context.file().header().id();
        var found = outlook.stream()
                .filter(one -> one.permitted() && one.atThisStage() && isAwaited(one.step(), context))
                .filter(one -> !satisfied(one.step(), context))
                .findFirst();
        if (found.isEmpty()) {
            var coordinating = context.stage().equals("COORDINATING");
            return new NextStep(
                    words.of("waiting", context.stage()),
                    words.of("waiting", context.stage() + ".why"),
                    coordinating ? words.of("waiting", context.stage() + ".do") : null,
                    coordinating ? "/cases/" + id + "/coordination" : null,
                    List.of());
        }
        var step = found.get().step();
        var voting = step.equals("deliberations") && vote != null;
        var code = voting ? "vote" : code(step, context);
        var desk = step.equals("review") && context.actor().role() == Role.REVIEWER;
        var citations = context.basis(steps.get(step).rule().lawKeys()).stream()
                .map(GroundWords::citation)
                .distinct()
                .toList();
        return new NextStep(
                words.of("step", code),
                words.of("step", code + ".why"),
                words.of("step", code + ".do"),
                desk ? "/review/" + id : voting ? vote : href(id.toString(), step, code),
                citations);
    }

    List<Other> others(CaseContext context, List<Prospect> outlook, NextStep next) {
        var id = context.file().header().id().toString();
        var others = new ArrayList<Other>();
        for (var one : outlook) {
            if (one.permitted() && one.atThisStage()) {
                var code = code(one.step(), context);
                others.add(new Other(words.of("step", code), href(id, one.step(), code)));
            }
        }
        others.removeIf(other -> other.href().equals(next.path()));
        return List.copyOf(others);
    }

    List<Lock> locks(CaseContext context, List<Prospect> outlook) {
        var ahead = AHEAD.getOrDefault(context.stage(), List.of());
        return outlook.stream()
                .filter(one -> !one.permitted() && ahead.contains(one.step()))
                .filter(one ->
                        one.grounds().stream().noneMatch(ground -> ground.code().equals("case.not-yours")))
                .map(one -> new Lock(words.of("step", one.step().replace('/', '-')), one.grounds()))
                .toList();
    }

    private static boolean isAwaited(String step, CaseContext context) {
        return step.equals("inspections") ? running(context, CHECK) != null : !ASIDE.contains(step);
    }

    /** Whether a step that may be taken again has done its work for now. */
    private boolean satisfied(String step, CaseContext context) {
        var file = context.file();
        var talks = file.talks();
        return switch (step) {
            case "agenda" -> !file.agenda().isEmpty();
            case "representatives" ->
                file.team(own(context)) != null && file.vacancies().isEmpty();
            case "offer" -> file.offer() != null && !context.stage().equals("ESCALATED");
            case "offer/receipt" -> file.offer() == null || file.offer().receivedOn() != null;
            case "reply" -> file.offer() != null && file.offer().from() == own(context);
            case "recorder" -> talks.recorder() != null;
            case "congress" -> vote != null;
            case "disclosures" ->
                !talks.disclosures().isEmpty() && file.informationLacking().isEmpty();
            case "filing/receipt", "review" -> context.stage().equals("IN_FORCE");
            case "publication", "accord/publication" -> isMet(context, Duty.PUBLISH);
            case "renewal" -> running(context, Duty.RENEWAL_WINDOW.name()) == null;
            case "meetings" -> !talks.meetings().isEmpty() && settled(file);
            default -> false;
        };
    }

    private static boolean isMet(CaseContext context, Duty duty) {
        return context.deadlines().stream().anyMatch(row -> row.kind().equals(duty.name()) && row.metOn() != null);
    }

    /** The deadline of a duty once the time to think of it has come. */
    private static @Nullable DeadlineRow running(CaseContext context, String duty) {
        return context.deadlines().stream()
                .filter(row -> row.kind().equals(duty) && row.metOn() == null)
                .filter(row -> {
                    var remind = row.deadline().remindOn();
                    return remind != null && !context.today().isBefore(remind);
                })
                .findFirst()
                .orElse(null);
    }

    private static boolean settled(CaseFile file) {
        return file.agenda().stream().noneMatch(item -> {
            var result = file.talks().resultOf(item.number());
            return result == null || result == Result.OPEN;
        });
    }

    private static Side own(CaseContext context) {
        return switch (context.actor().role()) {
            case EMPLOYER -> Side.EMPLOYER;
            default -> Side.WORKERS;
        };
    }

    private static String code(String step, CaseContext context) {
        var code = step.replace('/', '-');
        return step.equals("representatives") ? code + "-" + own(context) : code;
    }

    private static String href(String id, String step, String code) {
        if (step.equals("coordination")) {
            return "/cases/" + id + "/coordination";
        }
        return "/cases/" + id + "/steps/" + step
                + (code.startsWith("representatives-") ? "?side=" + code.substring("representatives-".length()) : "");
    }
}
