package org.shangliang.app.opinion;

import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.opinion.web.CallListPage;
import org.shangliang.app.opinion.web.CallPage;
import org.shangliang.app.organization.Employers;
import org.springframework.stereotype.Component;

/** Puts together the chair's pages of a call. */
@Component
class CallPages {
    private final Calls calls;
    private final Groups groups;
    private final Takedowns takedowns;
    private final Counts counts;
    private final Employers employers;
    private final ChairWords words;

    CallPages(Calls calls, Groups groups, Takedowns takedowns, Counts counts, Employers employers, ChairWords words) {
        this.calls = calls;
        this.groups = groups;
        this.takedowns = takedowns;
        this.counts = counts;
        this.employers = employers;
        this.words = words;
    }

    CallListPage list(Actor chair) {
        var all = calls.list(chair);
        var names =
                employers.names(all.stream().map(CallView::employer).distinct().toList());
        var entered = counts.entered(all.stream().map(CallView::id).toList());
        return new CallListPage(all.stream()
                .map(call -> new CallListPage.Line(
                        call.id().toString(),
                        call.title(),
                        names.getOrDefault(call.employer(), ""),
                        words.window(call),
                        entered.getOrDefault(call.id(), 0),
                        counts.isOpen(call)))
                .toList());
    }

    CallPage show(UUID id, String address, Actor chair) {
        var call = calls.get(id, chair);
        return new CallPage(
                id.toString(),
                call.title(),
                employers.names(List.of(call.employer())).getOrDefault(call.employer(), ""),
                words.window(call),
                counts.isOpen(call),
                call.audience(),
                counts.isFew(call),
                counts.entered(List.of(id)).getOrDefault(id, 0),
                call.batches(),
                address,
                call.rawShown(),
                call.decidedOn() != null,
                call.caseId() == null ? null : call.caseId().toString(),
                words.headings(groups.of(id, chair), groups.floods(id, chair)),
                counts.slips(id).stream()
                        .map(one -> words.of(
                                "opinion.slips", one.on().toString(), one.helper(), String.valueOf(one.slips())))
                        .toList(),
                takedowns.of(id, chair).stream()
                        .map(one -> words.of(
                                "opinion.kept",
                                words.of("opinion.takedown." + one.reason()),
                                one.digest().substring(0, 16)))
                        .toList(),
                counts.held(id));
    }
}
