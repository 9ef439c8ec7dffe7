package org.shangliang.app.consultation.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.CaseReceipt;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.disclosure.DisclosedStore.Kept;
import org.shangliang.app.consultation.margin.Margin;
import org.shangliang.app.consultation.table.Mandates;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.law.Ground;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Information for the talks (资料提供): given by the employer, seen by the two sides, and who saw it. */
@Component
public class Disclosures {
    private final Consultations consultations;
    private final DisclosureBook book;
    private final DisclosedStore store;
    private final Margin margin;
    private final ProductClock clock;

    Disclosures(
            Consultations consultations, DisclosureBook book, DisclosedStore store, Margin margin, ProductClock clock) {
        this.consultations = consultations;
        this.book = book;
        this.store = store;
        this.margin = margin;
        this.clock = clock;
    }

    /** A case and what was given for it; who saw what, for the two sides alone. */
    public record Sight(CaseContext context, List<Given> items, boolean inside) {}

    /** What was given, for whoever may see the case. */
    @Transactional(readOnly = true)
    public Sight look(UUID caseId, Actor actor) {
        var context = consultations.look(caseId, actor);
        boolean inside = inside(context);
        var kept = store.kept(caseId);
        var readings = inside ? store.readings(caseId) : List.<Reading>of();
        var items = new ArrayList<Given>();
        for (var disclosure : context.file().talks().disclosures()) {
            for (var item : disclosure.items()) {
                int number = items.size() + 1;
                var beside = kept.getOrDefault(number, new Kept(true, null));
                items.add(new Given(
                        number,
                        item.title(),
                        item.manner(),
                        item.requested(),
                        item.reason(),
                        disclosure.providedOn(),
                        beside.confidential(),
                        inside ? beside.attachment() : null,
                        readings.stream()
                                .filter(reading -> reading.number() == number)
                                .toList()));
            }
        }
        return new Sight(context, List.copyOf(items), inside);
    }

    /** Whether this person may give information now. */
    boolean mayGive(CaseContext context) {
        return context.actor().role() == Role.EMPLOYER && book.foresee(context).isPermitted();
    }

    /** Gives an item, or answers why there is none. */
    @Transactional
    public Outcome<CaseReceipt> give(UUID caseId, NewItem item, Actor actor) {
        var offer = look(caseId, actor).context().file().offer();
        var kept = item.checked(offer == null ? List.of() : offer.informationRequested());
        var outcome = book.give(caseId, kept, actor);
        if (outcome instanceof Outcome.Done) {
            int number = look(caseId, actor).items().size();
            store.keep(caseId, number, item.isConfidential(), item.attachment());
        }
        return outcome;
    }

    /** Opens the file of an item; that it was opened, and by whom, is written down with it. */
    @Transactional
    public UUID open(UUID caseId, int number, Actor actor) {
        var sight = look(caseId, actor);
        var attachment = item(sight, number).attachment();
        if (attachment == null) {
            throw new NoSuch("file");
        }
        var reading = new Reading(
                number, Reading.Kind.OPENED, actor.name(), sight.context().today(), null);
        write(sight, reading, "disclosure.opened");
        return attachment;
    }

    /** Registers that somebody read an item on the employer's premises, or says why not. */
    @Transactional
    public List<Ground> register(
            UUID caseId,
            int number,
            @Nullable String name,
            @Nullable LocalDate on,
            @Nullable String purpose,
            Actor actor) {
        var sight = look(caseId, actor);
        var given = item(sight, number);
        var lapsed = Mandates.lapsed(sight.context());
        if (!lapsed.isEmpty()) {
            return lapsed;
        }
        var who = name == null ? "" : name.strip();
        var errors = new ArrayList<FieldError>();
        if (who.isEmpty() || who.length() > 60) {
            errors.add(new FieldError("name", "consultation.disclosure.name"));
        }
        if (on == null || on.isAfter(sight.context().today()) || on.isBefore(given.on())) {
            errors.add(new FieldError(
                    "on", "consultation.disclosure.day", List.of(given.on().toString())));
        }
        if (purpose != null && purpose.length() > 200) {
            errors.add(new FieldError("purpose", "consultation.table.long", List.of("200")));
        }
        if (!errors.isEmpty() || on == null) {
            throw new InvalidInput(errors);
        }
        write(sight, new Reading(number, Reading.Kind.ON_SITE, who, on, purpose), "disclosure.read");
        return List.of();
    }

    private void write(Sight sight, Reading reading, String kind) {
        var context = sight.context();
        var caseId = context.file().header().id();
        margin.note(kind, context, Map.of("item", String.valueOf(reading.number())), null);
        store.insert(Ids.ordered(clock.systemTime().instant()), caseId, reading, context.actor());
    }

    /** Only the people of the two sides open files and register readings. */
    private static Given item(Sight sight, int number) {
        if (!sight.inside() || number < 1 || number > sight.items().size()) {
            throw new NoSuch("item");
        }
        return sight.items().get(number - 1);
    }

    private static boolean inside(CaseContext context) {
        return switch (context.actor().role()) {
            case UNION_CHAIR, EMPLOYER, REPRESENTATIVE -> true;
            case ADMINISTRATOR, OFFICER, RECORDER, DELEGATE, WORKER, INSTRUCTOR, SUPERVISOR, REVIEWER -> false;
        };
    }
}
