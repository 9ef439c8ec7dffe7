package org.shangliang.app.consultation.disclosure;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.disclosure.Disclosures.Sight;
import org.shangliang.app.consultation.model.Disclosure.Item;
import org.shangliang.app.consultation.model.Disclosure.Manner;
import org.shangliang.app.consultation.table.CaseTitle;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.law.Duty;
import org.springframework.stereotype.Component;

/** Lays out the page of information given for the talks (资料页面). */
@Component
class DisclosurePages {
    /** What is none of the items asked for. */
    static final String OTHER = "other";

    private final Disclosures disclosures;
    private final Texts texts;

    DisclosurePages(Disclosures disclosures, Texts texts) {
        this.disclosures = disclosures;
        this.texts = texts;
    }

    DisclosurePage of(Sight sight, FormValues form) {
        var context = sight.context();
        var asked = asked(sight);
        return new DisclosurePage(
                CaseTitle.of(context, texts),
                asked,
                choices(asked),
                due(context),
                sight.items().stream().map(item -> line(item, context)).toList(),
                sight.inside(),
                disclosures.mayGive(context),
                form,
                context.today().toString());
    }

    private List<DisclosurePage.Asked> asked(Sight sight) {
        var offer = sight.context().file().offer();
        var titles = offer == null ? List.<String>of() : offer.informationRequested();
        return IntStream.rangeClosed(1, titles.size())
                .mapToObj(number -> asked(number, titles.get(number - 1), sight))
                .toList();
    }

    private DisclosurePage.Asked asked(int number, String title, Sight sight) {
        var answers = sight.items().stream()
                .filter(item ->
                        new Item(item.title(), item.manner(), item.requested(), item.reason()).answers(number, title))
                .toList();
        boolean given = answers.stream().anyMatch(item -> item.manner() != Manner.ANSWERED);
        var state = answers.isEmpty() ? "OPEN" : given ? "GIVEN" : "ANSWERED";
        return new DisclosurePage.Asked(
                number,
                title,
                texts.of("disclosure.asked." + state),
                given ? "ok" : answers.isEmpty() ? "warn" : "",
                answers.isEmpty());
    }

    /** Which item of those asked for is given: the open ones first, and something else at the end. */
    private List<Option> choices(List<DisclosurePage.Asked> asked) {
        if (asked.isEmpty()) {
            return List.of();
        }
        var open = asked.stream().filter(DisclosurePage.Asked::open);
        var done = asked.stream().filter(one -> !one.open());
        return Stream.concat(
                        Stream.concat(open, done)
                                .map(one -> new Option(
                                        String.valueOf(one.number()),
                                        texts.of(
                                                "disclosure.choice",
                                                String.valueOf(one.number()),
                                                one.title(),
                                                one.state()))),
                        Stream.of(new Option(OTHER, texts.of("disclosure.choice.other"))))
                .toList();
    }

    private @Nullable String due(CaseContext context) {
        var row = context.deadlines().stream()
                .filter(one -> one.kind().equals(Duty.DISCLOSURE.name()))
                .reduce((earlier, later) -> later);
        if (row.isEmpty()) {
            return null;
        }
        var met = row.get().metOn();
        var due = row.get().deadline().due();
        if (met != null) {
            return texts.of("disclosure.met", met);
        }
        return due == null ? texts.of("disclosure.soon") : texts.of("disclosure.due", due);
    }

    private DisclosurePage.Line line(Given item, CaseContext context) {
        var path = "/cases/" + context.file().header().id() + "/disclosures/" + item.number();
        return new DisclosurePage.Line(
                item.number(),
                item.title(),
                texts.of("disclosure.manner." + item.manner()),
                item.reason(),
                texts.day(item.on()),
                texts.of(item.confidential() ? "disclosure.confidential" : "disclosure.plain"),
                item.attachment() == null ? null : path + "/file",
                item.readings().stream().map(this::reading).toList());
    }

    private String reading(Reading reading) {
        var said = texts.of("disclosure.reading." + reading.kind(), reading.name(), reading.on());
        return reading.purpose() == null ? said : texts.of("room.said", said, reading.purpose());
    }
}
