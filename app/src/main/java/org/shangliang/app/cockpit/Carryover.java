package org.shangliang.app.cockpit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.model.CaseHeader.Link;
import org.shangliang.app.contract.performance.NextOffer;
import org.shangliang.app.contract.performance.NextOffer.Point;
import org.shangliang.app.opinion.Agendas;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.law.Side;
import org.shangliang.law.Topics;
import org.springframework.stereotype.Component;

/**
 * What the contract that a renewal follows left to be talked about (续签可以带上的议题): shown with its source, ticked by nobody but
 * the person who sets the agenda.
 */
@Component
class Carryover {
    static final String TICKS = "_carry";
    private static final int MOST = 60;

    private final NextOffer offer;
    private final Agendas opinions;
    private final Texts texts;

    Carryover(NextOffer offer, Agendas opinions, Texts texts) {
        this.offer = offer;
        this.opinions = opinions;
        this.texts = texts;
    }

    /** The proposals that do not stand in the form yet. */
    List<Option> options(CaseContext context, FormValues form) {
        return points(context).stream()
                .filter(point -> !stands(form, point.title()))
                .map(point -> new Option(
                        point.title(),
                        point.title(),
                        texts.of("carried.source", Topics.name(point.heading()), point.words())))
                .toList();
    }

    /** What was sent, the ticked proposals among the rows of the agenda. */
    Map<String, String[]> taken(Map<String, String[]> typed, CaseContext context) {
        var ticks = typed.get(TICKS);
        if (ticks == null) {
            return typed;
        }
        var rest = new LinkedHashMap<>(typed);
        rest.remove(TICKS);
        int row = 0;
        while (row < MOST && stands(rest, row)) {
            row++;
        }
        var chosen = Set.of(Stream.of(ticks).distinct().toArray(String[]::new));
        for (var point : points(context)) {
            if (chosen.contains(point.title())) {
                var at = "items[" + row++ + "].";
                rest.put(at + "heading", new String[] {point.heading()});
                rest.put(at + "title", new String[] {point.title()});
                rest.put(at + "reason", new String[] {point.words()});
            }
        }
        return rest;
    }

    private static boolean stands(Map<String, String[]> typed, int row) {
        var at = "items[" + row + "].";
        return typed.keySet().stream().anyMatch(name -> name.startsWith(at));
    }

    private static boolean stands(FormValues form, String title) {
        for (int row = 0; row < MOST; row++) {
            if (form.value("items[" + row + "].title").equals(title)) {
                return true;
            }
        }
        return false;
    }

    /** The workers' own matters are for the workers' side alone, and by their heading only. */
    private List<Point> points(CaseContext context) {
        var header = context.file().header();
        var earlier = header.follows();
        if (earlier == null || header.link() != Link.RENEWAL) {
            return List.of();
        }
        var points = new ArrayList<>(offer.points(earlier, context.today()));
        if (context.actingSide() == Side.WORKERS) {
            points.addAll(heard(earlier));
        }
        return List.copyOf(points.stream()
                .collect(Collectors.toMap(Point::title, point -> point, (one, other) -> one, LinkedHashMap::new))
                .values());
    }

    private List<Point> heard(UUID earlier) {
        return opinions.notTaken(earlier).stream()
                .map(code -> new Point(code, Topics.name(code), texts.of("carried.not-taken")))
                .toList();
    }
}
