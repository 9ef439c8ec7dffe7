package org.shangliang.app.consultation.joint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.consultation.joint.JointPage.Row;
import org.shangliang.app.consultation.joint.JointTalk.Party;
import org.shangliang.app.consultation.joint.JointTalks.Sight;
import org.shangliang.app.consultation.table.CaseTitle;
import org.shangliang.app.consultation.table.NegotiatedClause;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.organization.Unions;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.law.Ground;
import org.springframework.stereotype.Component;

/** Lays out the table of several employers (同桌协商页面). */
@Component
class JointPages {
    private final Employers employers;
    private final Unions unions;
    private final Texts texts;

    JointPages(Employers employers, Unions unions, Texts texts) {
        this.employers = employers;
        this.unions = unions;
        this.texts = texts;
    }

    JointPage page(Sight sight, FormValues typed) {
        var context = sight.context();
        var talk = sight.talk();
        var barred = JointRules.barred(context);
        boolean opened = talk != null;
        var remarks = new ArrayList<Ground>(JointRules.seats(context));
        remarks.add(new Ground("joint.congress.unverified", List.of(), List.of()));
        return new JointPage(
                CaseTitle.of(context, texts),
                opened,
                talk != null && !talk.isFixed() && context.file().header().link() != null,
                talk == null
                        ? ""
                        : new JointText(texts)
                                .title(talk, context.file().header().kind()),
                talk != null && talk.result().isAccord(),
                talk == null ? List.of() : parties(sight, talk),
                talk == null ? List.of() : rows(sight, talk),
                options(sight),
                barred.isEmpty(),
                opened && (context.actingSide() != null || barred.isEmpty()),
                remarks,
                typed.values("scope").isEmpty() && talk != null
                        ? typed.with("scope", talk.scope())
                                .with("area", talk.area())
                                .with("result", talk.result())
                        : typed);
    }

    private List<JointPage.Party> parties(Sight sight, JointTalk talk) {
        var names = employers.names(talk.parties().stream().map(Party::employer).toList());
        return talk.parties().stream()
                .map(party -> new JointPage.Party(
                        party.employer().toString(),
                        names.getOrDefault(party.employer(), ""),
                        union(party.union()),
                        bound(party),
                        party.boundOn() == null ? "" : "ok",
                        party.boundOn() == null
                                && !party.employer()
                                        .equals(sight.context().employer().id()),
                        JointRules.clauses(sight.table()).isEmpty()
                                ? ""
                                : "/cases/" + talk.caseId() + "/joint/parties/" + party.employer() + "/text.pdf"))
                .toList();
    }

    private String union(java.util.@org.jspecify.annotations.Nullable UUID union) {
        return union == null ? texts.of("joint.no-union") : unions.get(union).name();
    }

    String bound(Party party) {
        return party.boundOn() == null
                ? texts.of("joint.unbound")
                : texts.of("joint.bound", texts.day(party.boundOn()), texts.of("joint.manner." + party.manner()));
    }

    private List<Row> rows(Sight sight, JointTalk talk) {
        return JointRules.clauses(sight.table()).stream()
                .map(clause -> new Row(
                        clause.number(),
                        clause.title(),
                        texts.of("table.state." + clause.state()),
                        talk.change(clause.id())
                                .map(change -> texts.of(
                                        "joint.change",
                                        texts.of("joint.topic." + change.topic()),
                                        change.before(),
                                        change.after()))
                                .orElse(""),
                        talk.parties().stream()
                                .map(party -> stance(talk, party.employer(), clause))
                                .toList()))
                .toList();
    }

    /** What an employer thinks of a clause; a stance on an earlier pass counts no longer. */
    String stance(JointTalk talk, UUID employer, NegotiatedClause clause) {
        return talk.stance(employer, clause.id())
                .map(one -> one.pass() != clause.last().number()
                        ? texts.of("joint.stance.stale")
                        : one.accepts()
                                ? texts.of("joint.stance.accept")
                                : texts.of("joint.stance.reserve", one.words()))
                .orElseGet(() -> texts.of("joint.stance.none"));
    }

    private JointPage.Options options(Sight sight) {
        return new JointPage.Options(
                JointTalks.scopes().stream()
                        .map(one -> new Option(one.name(), texts.of("joint.scope." + one)))
                        .toList(),
                options(
                        "joint.result.",
                        JointRules.results(sight.context().file()).toArray(Enum<?>[]::new)),
                options("joint.topic.", PlatformTopic.values()),
                JointRules.clauses(sight.table()).stream()
                        .map(clause -> new Option(
                                clause.id().toString(), texts.of("joint.clause", clause.number(), clause.title())))
                        .toList());
    }

    List<Option> options(String code, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(one -> new Option(one.name(), texts.of(code + one)))
                .toList();
    }
}
