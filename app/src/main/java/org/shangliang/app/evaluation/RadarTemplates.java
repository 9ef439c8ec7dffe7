package org.shangliang.app.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.ProductClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The templates (范本) a federation registers, so that a contract copied from one is found; its parks inherit them. */
@Component
class RadarTemplates {
    private final JdbcClient jdbc;
    private final TextStore texts;
    private final ReadingStore readings;
    private final Thresholds thresholds;
    private final ProductClock clock;

    RadarTemplates(JdbcClient jdbc, TextStore texts, ReadingStore readings, Thresholds thresholds, ProductClock clock) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.readings = readings;
        this.thresholds = thresholds;
        this.clock = clock;
    }

    /** A template as listed. */
    record Line(UUID id, String region, String kind, String name, LocalDate addedOn, int pieces) {}

    /** The templates that count in the viewer's region: its own, those above it, and those of its parts. */
    @Transactional(readOnly = true)
    public List<Line> list(Actor actor) {
        return jdbc.sql("""
                        select t.id, t.region, t.kind, t.name, t.added_on, x.pieces
                        from evaluation_template t join evaluation_text x on x.digest = t.digest
                        where :region like t.region || '%' or t.region like :below order by t.kind, t.name, t.id""")
                .param("region", Radar.part(actor, null))
                .param("below", Radar.part(actor, null) + "%")
                .query(Line.class)
                .list();
    }

    /** Registers a template, and raises the sign at once where a contract is nearly the same; answers at how many. */
    @Transactional
    public int add(TemplateDraft draft, Actor officer) {
        if (officer.role() != Role.OFFICER) {
            throw new NoSuch("templates");
        }
        var region = Radar.part(officer, null);
        var wording = Wording.of(draft.text(), "");
        if (wording.pieces().length < thresholds.number(Flag.SAME_TEXT, "least-shingles")) {
            throw new InvalidInput(List.of(new FieldError("text", "evaluation.template.short")));
        }
        texts.keep(wording);
        boolean added = jdbc.sql("""
                        insert into evaluation_template (id, region, kind, name, digest, added_on, added_by)
                        values (:id, :region, :kind, :name, :digest, :on, :by) on conflict do nothing""")
                        .param("id", Ids.ordered(clock.instant()))
                        .param("region", region)
                        .param("kind", draft.kind().name())
                        .param("name", draft.name().strip())
                        .param("digest", wording.digest())
                        .param("on", clock.today())
                        .param("by", officer.account())
                        .update()
                == 1;
        if (!added) {
            throw new InvalidInput(List.of(new FieldError("name", "evaluation.template.twice")));
        }
        var like = readings.like(
                wording.digest(), region, draft.kind().name(), thresholds.number(Flag.TEMPLATE, "likeness"));
        readings.raise(like, Flag.TEMPLATE, clock.today());
        return like.size();
    }
}
