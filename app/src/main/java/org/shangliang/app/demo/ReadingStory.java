package org.shangliang.app.demo;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.CaseLine;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.reading.DraftReadings;
import org.shangliang.app.consultation.reading.Remarks;
import org.shangliang.app.demo.History.Players;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.springframework.stereotype.Component;

/** Where a congress is about to vote in the demo, the workers have read the draft and said what they think of it. */
@Component
class ReadingStory {
    private static final int DAYS = 3;

    private final Consultations consultations;
    private final DraftReadings readings;
    private final Remarks remarks;
    private final Texts texts;
    private final ProductClock clock;

    ReadingStory(
            Consultations consultations, DraftReadings readings, Remarks remarks, Texts texts, ProductClock clock) {
        this.consultations = consultations;
        this.readings = readings;
        this.remarks = remarks;
        this.texts = texts;
        this.clock = clock;
    }

    void play(Collection<Players> players) {
        players.stream()
                .map(Players::union)
                .filter(chair -> chair.role() == Role.UNION_CHAIR)
                .forEach(chair -> consultations.list(chair, 5, 0).stream()
                        .filter(line -> line.stage().equals("DELIBERATING"))
                        .map(CaseLine::id)
                        .forEach(id -> read(id, chair)));
    }

    private void read(UUID id, Actor chair) {
        var today = clock.today();
        readings.open(id, texts.of("demo.reading.headline"), today.plusDays(DAYS), chair);
        var code = readings.look(id, chair).opened().code();
        for (var line : List.of(texts.of("demo.reading.remarks").split(";"))) {
            var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            var ticket = remarks.ticket(remarks.laid(code).reading());
            remarks.say(code, Integer.parseInt(cells.get(0)), ticket, cells.get(1), cells.get(2));
        }
        remarks.release(today);
        readings.answer(id, 1, "EXPLAINED", texts.of("demo.reading.answer"), chair);
    }
}
