package org.shangliang.app.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.audit.Dockets;
import org.shangliang.app.audit.NewEntry;
import org.shangliang.app.organization.EmployerView;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.ProductClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was advised to employers and their unions (指导记录); noted in the docket of the case where there is one. */
@Component
class AdviceLog {
    private static final int SHOWN = 200;

    private final JdbcClient jdbc;
    private final Employers employers;
    private final Dockets dockets;
    private final ProductClock clock;

    AdviceLog(JdbcClient jdbc, Employers employers, Dockets dockets, ProductClock clock) {
        this.jdbc = jdbc;
        this.employers = employers;
        this.dockets = dockets;
        this.clock = clock;
    }

    /** The employer, for those who advise it or look after its region. */
    @Transactional(readOnly = true)
    public EmployerView employer(UUID employer, Actor actor) {
        var advises = actor.role() == Role.INSTRUCTOR && actor.scope() instanceof Scope.Assigned;
        if (!advises) {
            Territory.of(actor);
        }
        return employers.find(employer, actor.scope()).orElseThrow(() -> new NoSuch("employer"));
    }

    /** What was advised, newest first. */
    @Transactional(readOnly = true)
    public List<Advice> of(UUID employer, Actor actor) {
        employer(employer, actor);
        return jdbc.sql("""
                        select id, employer_id as employer, case_id, given_by as by, given_on, channel, topic, advice,
                               follow_up_on
                        from guidance_advice where employer_id = :employer
                        order by given_on desc, id desc limit :limit""")
                .param("employer", employer)
                .param("limit", SHOWN)
                .query(Advice.class)
                .list();
    }

    /** Notes advice; one given before today is noted with its real day. */
    @Transactional
    public UUID note(UUID employer, AdviceDraft draft, Actor actor) {
        employer(employer, actor);
        if (actor.role() == Role.SUPERVISOR) {
            throw new NoSuch("advice");
        }
        check(draft);
        var caseId = latestCase(employer);
        caseId.ifPresent(id -> enter(id, draft, actor));
        var id = Ids.ordered(clock.instant());
        jdbc.sql("""
                        insert into guidance_advice
                          (id, employer_id, case_id, given_by, given_on, channel, topic, advice, follow_up_on)
                        values (:id, :employer, :case, :by, :on, :channel, :topic, :advice, :followUp)""")
                .param("id", id)
                .param("employer", employer)
                .param("case", caseId.orElse(null))
                .param("by", actor.account())
                .param("on", draft.givenOn())
                .param("channel", draft.channel().name())
                .param("topic", draft.topic().strip())
                .param("advice", draft.advice().strip())
                .param("followUp", draft.followUpOn())
                .update();
        return id;
    }

    private void check(AdviceDraft draft) {
        var errors = new ArrayList<FieldError>();
        if (draft.givenOn().isAfter(clock.today())) {
            errors.add(new FieldError("givenOn", "guidance.advice.future"));
        }
        if (draft.followUpOn() != null && draft.followUpOn().isBefore(draft.givenOn())) {
            errors.add(new FieldError("followUpOn", "guidance.advice.follow-up"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private Optional<UUID> latestCase(UUID employer) {
        return jdbc.sql("""
                        select id from consultation_case where employer_id = :employer and opened_on >= :since
                        order by opened_on desc, id desc limit 1""")
                .param("employer", employer)
                .param("since", clock.today().withDayOfYear(1))
                .query(UUID.class)
                .optional();
    }

    /** The words stay in the module's own table; the docket says that advice was given, when and how. */
    private void enter(UUID caseId, AdviceDraft draft, Actor actor) {
        var head = dockets.lock(caseId);
        var facts = new TreeMap<>(Map.of("channel", draft.channel().name()));
        dockets.append(
                head,
                new NewEntry(
                        GuidanceNotes.ADVICE,
                        head.stage(),
                        actor.account(),
                        actor.role().name(),
                        draft.givenOn(),
                        List.of(),
                        facts,
                        List.of()));
    }
}
