package org.shangliang.app.consultation.disclosure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.disclosure.Disclosures.Sight;
import org.shangliang.app.consultation.table.CaseTitle;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.law.Duty;
import org.springframework.stereotype.Component;

/** Lays out the page of information given for the talks (资料页面). */
@Component
class DisclosurePages {
    private final Disclosures disclosures;
    private final Texts texts;

    DisclosurePages(Disclosures disclosures, Texts texts) {
        this.disclosures = disclosures;
        this.texts = texts;
    }

    DisclosurePage of(Sight sight, FormValues form) {
        var context = sight.context();
        var offer = context.file().offer();
        var titles = sight.items().stream().map(Given::title).toList();
        return new DisclosurePage(
                CaseTitle.of(context, texts),
                offer == null
                        ? List.of()
                        : offer.informationRequested().stream()
                                .map(title -> new DisclosurePage.Asked(title, titles.contains(title)))
                                .toList(),
                due(context),
                sight.items().stream().map(item -> line(item, context)).toList(),
                sight.inside(),
                disclosures.mayGive(context),
                form,
                context.today().toString());
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
