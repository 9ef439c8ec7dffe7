package org.shangliang.app.evaluation;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.shangliang.app.audit.DocketEntry;
import org.shangliang.app.congress.model.Deliberation;
import org.shangliang.app.consultation.model.Disclosure;
import org.shangliang.app.consultation.model.Meeting;

/** The signs that stand in the course of the case: meetings, votes, disclosure, and when the steps were entered. */
final class CourseSigns {
    private static final int SHOWN = 5;
    private static final int ALL = 100;

    private CourseSigns() {}

    static Finding shortMeeting(CaseRecord record) {
        var flag = Flag.SHORT_MEETING;
        var meetings = record.file().talks().meetings();
        if (meetings.isEmpty()) {
            return Finding.unclear(flag, "no-meeting");
        }
        var least = Duration.ofMinutes(record.threshold(flag, "minutes"));
        var timed = meetings.stream()
                .filter(one -> one.beganAt() != null && one.endedAt() != null)
                .toList();
        var brief = timed.stream()
                .filter(one -> length(one).compareTo(least) < 0)
                .map(one -> Evidence.of(
                                "evaluation.evidence.meeting",
                                one.number(),
                                one.heldOn(),
                                length(one).toMinutes())
                        .at(record.at("meeting.held", one.heldOn())))
                .toList();
        if (!brief.isEmpty()) {
            return Finding.raised(flag, Evidence.of("evaluation.raised.SHORT_MEETING"), brief);
        }
        return timed.size() < meetings.size()
                ? Finding.unclear(flag, "no-times")
                : Finding.clear(flag, Evidence.of("evaluation.clear.SHORT_MEETING"));
    }

    private static Duration length(Meeting meeting) {
        return Duration.between(Objects.requireNonNull(meeting.beganAt()), Objects.requireNonNull(meeting.endedAt()));
    }

    static Finding unanimous(CaseRecord record) {
        var flag = Flag.UNANIMOUS;
        var votes = record.congress().held().stream()
                .filter(one -> one.result() != Deliberation.Result.NO_QUORUM)
                .toList();
        if (votes.isEmpty()) {
            return Finding.unclear(flag, "no-vote");
        }
        int least = record.threshold(flag, "least-present");
        boolean all = votes.stream()
                .allMatch(one -> one.count().present() >= least
                        && one.count().inFavour() == one.count().present());
        if (!all) {
            return Finding.clear(flag, Evidence.of("evaluation.clear.UNANIMOUS"));
        }
        var evidence = votes.stream()
                .map(one -> Evidence.of(
                                "evaluation.evidence.vote",
                                one.heldOn(),
                                one.count().entitled(),
                                one.count().present(),
                                one.count().inFavour())
                        .at(record.at("deliberation.", one.heldOn())))
                .toList();
        return Finding.raised(flag, Evidence.of("evaluation.raised.UNANIMOUS"), evidence);
    }

    static Finding disclosure(CaseRecord record) {
        var flag = Flag.NO_DISCLOSURE;
        var talks = record.file().talks();
        if (talks.meetings().isEmpty()) {
            return Finding.unclear(flag, "no-meeting");
        }
        long items = talks.disclosures().stream()
                .flatMap(one -> one.items().stream())
                .filter(item -> item.manner() != Disclosure.Manner.ANSWERED)
                .count();
        if (items > 0) {
            return Finding.clear(flag, Evidence.of("evaluation.clear.NO_DISCLOSURE", items));
        }
        var evidence = new ArrayList<Evidence>();
        var offer = record.file().offer();
        if (offer != null && !offer.informationRequested().isEmpty()) {
            evidence.add(Evidence.of(
                            "evaluation.evidence.requested",
                            offer.informationRequested().size())
                    .at(record.at("offer.served", offer.servedOn())));
        }
        var first = talks.meetings().getFirst();
        evidence.add(Evidence.of("evaluation.evidence.met", talks.meetings().size(), first.heldOn())
                .at(record.at("meeting.held", first.heldOn())));
        return Finding.raised(flag, Evidence.of("evaluation.raised.NO_DISCLOSURE"), evidence);
    }

    static Finding oneDay(CaseRecord record) {
        var flag = Flag.ONE_DAY;
        var acts = record.actsToDraft();
        if (acts.isEmpty()) {
            return Finding.unclear(flag, "no-draft");
        }
        var days = acts.stream().map(CaseRecord::recordedOn).distinct().toList();
        if (days.size() > 1 || acts.size() < record.threshold(flag, "least-steps")) {
            return Finding.clear(flag, Evidence.of("evaluation.clear.ONE_DAY", acts.size(), days.size()));
        }
        var evidence = Evidence.of("evaluation.evidence.one-day", acts.size(), days.getFirst())
                .at(record.at(acts.getFirst()));
        return Finding.raised(flag, Evidence.of("evaluation.raised.ONE_DAY"), List.of(evidence));
    }

    static Finding afterwards(CaseRecord record) {
        var flag = Flag.AFTERWARDS;
        var acts = record.actsToDraft();
        if (acts.isEmpty()) {
            return Finding.unclear(flag, "no-draft");
        }
        int days = record.threshold(flag, "days");
        var late = acts.stream().filter(act -> lag(act) >= days).toList();
        if (late.size() * ALL < record.threshold(flag, "share") * acts.size()) {
            return Finding.clear(flag, Evidence.of("evaluation.clear.AFTERWARDS", acts.size(), late.size()));
        }
        var evidence = new ArrayList<Evidence>();
        evidence.add(Evidence.of("evaluation.evidence.late", acts.size(), late.size(), days));
        late.stream()
                .limit(SHOWN)
                .forEach(act -> evidence.add(Evidence.of(
                                "evaluation.evidence.late-step",
                                act.sequence(),
                                act.occurredOn(),
                                CaseRecord.recordedOn(act),
                                lag(act))
                        .at(record.at(act))));
        return Finding.raised(flag, Evidence.of("evaluation.raised.AFTERWARDS"), evidence);
    }

    private static long lag(DocketEntry act) {
        return ChronoUnit.DAYS.between(act.occurredOn(), CaseRecord.recordedOn(act));
    }
}
