package org.shangliang.app.supervision.meeting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.document.Attachments;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.supervision.CaseNotes;
import org.shangliang.app.supervision.Supervisors;
import org.shangliang.app.supervision.meeting.MeetingView.Invitee;
import org.shangliang.app.supervision.meeting.MeetingView.Kind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Special-topic meetings (专题会) of those who supervise a region: planned, held, minuted, their resolutions followed. */
@Component
public class Meetings {
    private static final int MOST = 200;

    private final MeetingStore store;
    private final MeetingMinutesPaper minutes;
    private final Employers employers;
    private final Attachments attachments;
    private final CaseNotes notes;
    private final ProductClock clock;

    Meetings(
            MeetingStore store,
            MeetingMinutesPaper minutes,
            Employers employers,
            Attachments attachments,
            CaseNotes notes,
            ProductClock clock) {
        this.store = store;
        this.minutes = minutes;
        this.employers = employers;
        this.attachments = attachments;
        this.notes = notes;
        this.clock = clock;
    }

    /** The meetings planned and held. */
    @Transactional(readOnly = true)
    public List<MeetingView> list(Actor actor) {
        return store.list(Supervisors.admit(actor), MOST);
    }

    /** One meeting. */
    @Transactional(readOnly = true)
    public MeetingView get(UUID id, Actor actor) {
        return store.find(id, Supervisors.admit(actor)).orElseThrow(() -> new NoSuch("meeting"));
    }

    /** Plans a meeting and invites to it. */
    @Transactional
    public UUID plan(PlanMeeting plan, Actor actor) {
        var region = Supervisors.admit(actor);
        var invited = invited(plan, actor);
        if (plan.on().isBefore(clock.today())) {
            throw wrong("on", "supervision.meeting.past", clock.today().toString());
        }
        if (invited.isEmpty()) {
            throw wrong("employer", "supervision.meeting.nobody");
        }
        var id = Ids.ordered(clock.instant());
        store.insert(id, region, plan, actor.account());
        for (int at = 0; at < invited.size(); at++) {
            store.invite(id, at, invited.get(at));
        }
        return id;
    }

    /** Records who came and what was resolved, and makes the minutes; that nothing was resolved has to be said. */
    @Transactional
    public void record(UUID id, RecordMeeting meeting, Actor actor) {
        var planned = get(id, actor);
        MeetingChecks.check(meeting, planned, clock.today());
        attachments.require(meeting.scans(), actor, "file");
        var paper = minutes.make(planned, meeting, actor);
        if (!store.record(id, meeting, paper, actor.account())) {
            throw wrong("on", "supervision.meeting.recorded-already");
        }
        for (int at = 0; at < planned.invitees().size(); at++) {
            store.signIn(planned.invitees().get(at).id(), meeting.attendance().get(at));
        }
        meeting.resolutions().forEach(one -> store.resolve(Ids.ordered(clock.instant()), id, one, actor.account()));
        var enterprises = planned.invitees().stream()
                .map(Invitee::employer)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var facts = new TreeMap<>(Map.of(
                "meeting",
                id.toString(),
                "resolutions",
                String.valueOf(meeting.resolutions().size())));
        notes.write(CaseNotes.MET, enterprises, meeting.on(), facts, actor);
    }

    private List<Invitee> invited(PlanMeeting plan, Actor actor) {
        var invited = new ArrayList<Invitee>();
        for (var enterprise : new LinkedHashSet<>(plan.enterprises())) {
            var employer = employers.find(enterprise, actor.scope()).orElseThrow(() -> new NoSuch("employer"));
            if (plan.asked().isEmpty() || plan.asked().contains(Kind.EMPLOYER)) {
                invited.add(invitee(Kind.EMPLOYER, enterprise, employer.name()));
            }
            var union = employer.unionName();
            if (plan.asked().contains(Kind.UNION) && union != null) {
                invited.add(invitee(Kind.UNION, enterprise, union));
            }
        }
        plan.people().forEach(name -> invited.add(new Invitee(fresh(), Kind.PERSON, null, name, null, null)));
        return invited;
    }

    private Invitee invitee(Kind kind, UUID enterprise, String name) {
        return new Invitee(fresh(), kind, enterprise, name, null, null);
    }

    private UUID fresh() {
        return Ids.ordered(clock.instant());
    }

    private static InvalidInput wrong(String field, String code, String... arguments) {
        return new InvalidInput(List.of(new FieldError(field, code, List.of(arguments))));
    }
}
