package org.shangliang.app.consultation.room;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;

/** The invitation to a meeting as a calendar file (日历邀请), which any calendar and telephone takes in. */
record Invitation(Texts texts) {
    private static final Duration LENGTH = Duration.ofHours(2);

    byte[] of(Sitting sitting, CaseContext context) {
        var begins = LocalDateTime.of(sitting.on(), sitting.at())
                .atZone(ProductClock.ZONE)
                .toInstant();
        var event = new VEvent(
                begins,
                begins.plus(LENGTH),
                texts.of(
                        "room.calendar.title",
                        sitting.number(),
                        context.employer().name()));
        event.add(new Uid(sitting.id() + "@shangliang"));
        event.add(new Location(sitting.place()));
        event.add(new Description(texts.of(
                "room.calendar.text",
                context.file().header().number(),
                texts.of("word." + sitting.chair()),
                String.join(
                        "\u3001",
                        context.file().agenda().stream()
                                .map(item -> item.title())
                                .toList()))));
        var link = sitting.link();
        if (link != null) {
            event.add(new Url(URI.create(link)));
        }
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Shangliang//Room//ZH"));
        calendar.withDefaults().withComponent(event);
        return calendar.getFluentTarget().toString().getBytes(StandardCharsets.UTF_8);
    }
}
