package org.shangliang.app.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.audit.DocketEntry;
import org.shangliang.app.consultation.model.Draft;
import org.shangliang.app.consultation.model.Member;
import org.shangliang.app.consultation.model.Team;
import org.shangliang.law.Side;

/** The signs that lie in who took part. */
final class PeopleSigns {
    private static final String CHAIR = "UNION_CHAIR";
    private static final String EMPLOYER = "EMPLOYER";

    private PeopleSigns() {}

    static Finding samePerson(CaseRecord record) {
        var flag = Flag.SAME_PERSON;
        var workers = names(record.file().workers());
        var employer = names(record.file().employer());
        if (workers.isEmpty() || employer.isEmpty()) {
            return Finding.unclear(flag, "no-teams");
        }
        var evidence = new ArrayList<Evidence>();
        var both = new HashSet<>(workers);
        both.retainAll(employer);
        both.stream().sorted().forEach(name -> evidence.add(Evidence.of("evaluation.evidence.both-teams", name)));
        receipt(record, workers, employer, evidence);
        accounts(record, evidence);
        return evidence.isEmpty()
                ? Finding.clear(flag, Evidence.of("evaluation.clear.SAME_PERSON"))
                : Finding.raised(flag, Evidence.of("evaluation.raised.SAME_PERSON"), evidence);
    }

    /** The addressee's slip signed by a representative of the side that made the offer. */
    private static void receipt(CaseRecord record, Set<String> workers, Set<String> employer, List<Evidence> evidence) {
        var offer = record.file().offer();
        var by = offer == null ? null : offer.receivedBy();
        if (offer == null || by == null) {
            return;
        }
        var own = offer.from() == Side.WORKERS ? workers : employer;
        if (own.contains(by.strip())) {
            evidence.add(Evidence.of("evaluation.evidence.receipt", by.strip())
                    .at(record.at(entry -> entry.kind().equals("offer.received"))));
        }
    }

    /** One account that acted for the union and for the employer. */
    private static void accounts(CaseRecord record, List<Evidence> evidence) {
        var chairs = accounts(record, CHAIR);
        record.entries().stream()
                .filter(entry -> EMPLOYER.equals(entry.capacity()) && chairs.contains(entry.account()))
                .findFirst()
                .ifPresent(entry -> evidence.add(Evidence.of("evaluation.evidence.account", entry.sequence())
                        .at(record.at(entry))));
    }

    private static Set<@Nullable UUID> accounts(CaseRecord record, String capacity) {
        return record.entries().stream()
                .filter(entry -> capacity.equals(entry.capacity()))
                .map(DocketEntry::account)
                .collect(Collectors.toSet());
    }

    private static Set<String> names(@Nullable Team team) {
        return team == null
                ? Set.of()
                : team.members().stream().map(Member::name).map(String::strip).collect(Collectors.toSet());
    }

    /** One number that stands for the union and for the employer; it is shown without its middle. */
    static Finding samePhone(CaseRecord record) {
        var flag = Flag.SAME_PHONE;
        var phones = record.around().phones();
        if (!phones.comparable()) {
            return Finding.unclear(flag, "no-phones");
        }
        var evidence = phones.shared().stream()
                .map(number -> Evidence.of("evaluation.evidence.phone", number)
                        .at("/enterprises/" + record.file().header().employer() + "/phones"))
                .toList();
        return evidence.isEmpty()
                ? Finding.clear(flag, Evidence.of("evaluation.clear.SAME_PHONE"))
                : Finding.raised(flag, Evidence.of("evaluation.raised.SAME_PHONE"), evidence);
    }

    /** Workers were asked, and nothing of what they said stands in the draft. */
    static Finding suggestion(CaseRecord record) {
        var flag = Flag.NO_SUGGESTION;
        var draft = record.file().draft();
        if (draft == null) {
            return Finding.unclear(flag, "no-draft");
        }
        var heard = record.around().heard().orElse(null);
        if (heard == null || heard.groups() == 0) {
            return Finding.unclear(flag, "no-suggestions");
        }
        var headings = draft.clauses().stream().map(Draft.Clause::heading).collect(Collectors.toSet());
        long adopted = heard.taken().stream()
                .filter(topic -> headings.stream().anyMatch(topic::startsWith))
                .count();
        var numbers = Evidence.of(
                "evaluation.evidence.suggestions", heard.groups(), heard.taken().size(), adopted);
        return adopted > 0
                ? Finding.clear(flag, Evidence.of("evaluation.clear.NO_SUGGESTION", adopted))
                : Finding.raised(flag, Evidence.of("evaluation.raised.NO_SUGGESTION"), List.of(numbers));
    }
}
