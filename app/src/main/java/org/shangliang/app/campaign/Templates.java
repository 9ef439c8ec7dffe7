package org.shangliang.app.campaign;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.campaign.TemplateStore.Template;
import org.shangliang.app.campaign.report.TemplateBook;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Templates of the summary that the city supplies (上级模板): recognised by their headings, corrected by hand, filled. */
@Component
class Templates {
    private static final int LARGEST = 5 * 1024 * 1024;
    private static final int ROWS = 20_000;

    private final Campaigns campaigns;
    private final TemplateStore store;
    private final SummaryStore summary;
    private final SummaryLines lines;
    private final ProductClock clock;
    private final Texts texts;

    Templates(
            Campaigns campaigns,
            TemplateStore store,
            SummaryStore summary,
            SummaryLines lines,
            ProductClock clock,
            Texts texts) {
        this.campaigns = campaigns;
        this.store = store;
        this.summary = summary;
        this.lines = lines;
        this.clock = clock;
        this.texts = texts;
    }

    Optional<Template> find(UUID id, Actor actor) {
        return store.find(id, part(id, actor));
    }

    Template get(UUID id, Actor actor) {
        return find(id, actor).orElseThrow(() -> wrong("campaign.template.first", ""));
    }

    /** Keeps a template in place of the one before it; its headings are recognised as far as they can be. */
    @Transactional
    Template keep(UUID id, byte[] content, String fileName, Actor actor) {
        var part = part(id, actor);
        if (content.length == 0 || content.length > LARGEST) {
            throw wrong(content.length == 0 ? "campaign.template.none" : "campaign.template.large", "");
        }
        var taken = new HashSet<String>();
        var heading = TemplateBook.heading(content, this::recognised)
                .orElseThrow(() -> wrong("campaign.template.unreadable", fileName));
        // One thing is filled in once: the first column that is called so.
        var columns = heading.columns().stream()
                .map(one -> one.code() == null || taken.add(one.code())
                        ? one
                        : new TemplateBook.Column(one.index(), one.heading(), null))
                .toList();
        var template =
                new Template(fileName, content, heading.sheet(), heading.row(), columns, clock.today(), actor.name());
        store.keep(id, part, template);
        return template;
    }

    /** Sets by hand what goes into which column; a column that is left out stays empty. */
    @Transactional
    void map(UUID id, Map<Integer, String> wanted, Actor actor) {
        var template = get(id, actor);
        wanted.values().stream()
                .filter(code -> !code.isEmpty() && !SummaryBook.COLUMNS.contains(code))
                .findFirst()
                .ifPresent(code -> {
                    throw wrong("campaign.choice", code);
                });
        var columns = template.columns().stream()
                .map(one -> new TemplateBook.Column(
                        one.index(), one.heading(), emptyToNull(wanted.getOrDefault(one.index(), ""))))
                .toList();
        store.keep(id, part(id, actor), template.with(columns));
    }

    byte[] filled(UUID id, Actor actor) {
        var template = get(id, actor);
        var campaign = campaigns.get(id, actor);
        var entries =
                summary.list(Condition.of(campaign, Oversight.region(actor), Narrowing.NONE), campaign.completion());
        if (entries.size() > ROWS) {
            throw wrong("campaign.template.rows", String.valueOf(ROWS));
        }
        var columns = new LinkedHashMap<Integer, String>();
        template.columns().forEach(one -> {
            if (one.code() != null) {
                columns.put(one.index(), one.code());
            }
        });
        return TemplateBook.filled(
                template.content(), template.sheet(), template.headerRow(), columns, lines.of(entries));
    }

    /** The column that a heading means: called exactly so, or else with the longest name that it holds. */
    private Optional<String> recognised(String heading) {
        var plain = plain(heading);
        var names = SummaryBook.COLUMNS.stream()
                .flatMap(
                        code -> Stream.of(texts.of("campaign.recognise." + code).split("\\|"))
                                .map(name -> Map.entry(plain(name), code)))
                .toList();
        return names.stream()
                .filter(one -> one.getKey().equals(plain))
                .findFirst()
                .or(() -> names.stream()
                        .filter(one -> one.getKey().length() > 2 && plain.contains(one.getKey()))
                        .max(Comparator.comparingInt(one -> one.getKey().length())))
                .map(Map.Entry::getValue);
    }

    /** Without blanks, units in brackets and signs; full-width letters as narrow ones. */
    private static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .replaceAll("\\([^)]*\\)", "")
                .replaceAll("[\\s\\p{P}\\p{S}]", "");
    }

    private String part(UUID id, Actor actor) {
        var campaign = campaigns.get(id, actor);
        if (actor.role() != Role.OFFICER) {
            throw new NoSuch("campaign");
        }
        return Oversight.part(campaign, actor);
    }

    private static @Nullable String emptyToNull(String code) {
        return code.isEmpty() ? null : code;
    }

    private static InvalidInput wrong(String code, String argument) {
        return new InvalidInput(List.of(new FieldError("file", code, List.of(argument))));
    }
}
