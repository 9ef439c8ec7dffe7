package org.shangliang.app.contract.filing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.shangliang.app.consultation.model.Member;
import org.shangliang.app.contract.filing.Bundle.FileLine;
import org.shangliang.app.contract.filing.Bundle.Item;
import org.shangliang.app.contract.filing.Bundle.Presence;
import org.shangliang.app.contract.model.Enclosure;
import org.shangliang.app.contract.model.Material;
import org.shangliang.app.contract.model.Signature;
import org.shangliang.app.document.PaperView;
import org.shangliang.app.document.paper.ContractText;
import org.shangliang.law.ContractKind;
import org.shangliang.law.Side;
import org.shangliang.law.StatuteBook;

/** Which papers the filing needs (报送材料清单): by the rule of the place, else by what is usual; and where each is. */
final class Materials {
    /** Under which kinds the record keeps a paper. */
    private static final Map<Material, List<String>> KEPT_AS = Map.of(
            Material.TEXT, ContractText.KINDS,
            Material.RESOLUTION, List.of("congress-resolution"),
            Material.REPRESENTATIVES, List.of("representative-list"),
            Material.MINUTES, List.of("meeting-minutes"),
            Material.MANDATE, List.of("mandate-letter"),
            Material.OFFER, List.of("offer-letter"),
            Material.REPLY, List.of("reply-letter"),
            Material.STATEMENT, List.of("filing-form"));

    /** Papers of which only the last counts, as of the text of the last round. */
    private static final Set<Material> LAST_ONLY =
            EnumSet.of(Material.TEXT, Material.RESOLUTION, Material.STATEMENT, Material.OFFER, Material.REPLY);

    /** What the packs call a paper. */
    private static final Map<String, List<Material>> BY_RULE = Map.ofEntries(
            Map.entry("contract", List.of(Material.TEXT)),
            Map.entry("text", List.of(Material.TEXT)),
            Map.entry("process_statement", List.of(Material.STATEMENT)),
            Map.entry("parties_and_reps", List.of(Material.STANDING, Material.REPRESENTATIVES)),
            Map.entry("approval_report", List.of(Material.RESOLUTION)),
            Map.entry("congress_resolution", List.of(Material.RESOLUTION)),
            Map.entry("resolution", List.of(Material.RESOLUTION)),
            Map.entry("reps_list_and_chief_id", List.of(Material.REPRESENTATIVES, Material.CHIEF_ID)),
            Map.entry("reps_list_and_proof", List.of(Material.REPRESENTATIVES, Material.CHIEF_ID)),
            Map.entry("reps_with_id_numbers", List.of(Material.REPRESENTATIVES, Material.CHIEF_ID)),
            Map.entry("business_licence", List.of(Material.STANDING)),
            Map.entry("registration_proof", List.of(Material.STANDING)),
            Map.entry("offer", List.of(Material.OFFER)),
            Map.entry("reply", List.of(Material.REPLY)));

    private static final List<Material> USUAL = List.of(
            Material.TEXT,
            Material.STATEMENT,
            Material.KIND_NOTE,
            Material.STANDING,
            Material.RESOLUTION,
            Material.REPRESENTATIVES,
            Material.CHIEF_ID,
            Material.MINUTES);

    private final Dossier dossier;
    private final List<PaperView> papers;

    private Materials(Dossier dossier, List<PaperView> papers) {
        this.dossier = dossier;
        this.papers = papers;
    }

    static List<Item> of(Dossier dossier, List<PaperView> papers) {
        var materials = new Materials(dossier, papers);
        return materials.needed().map(materials::item).toList();
    }

    private Stream<Material> needed() {
        var rule = law().rule("filing.materials");
        var all = new ArrayList<Material>();
        all.add(Material.TEXT);
        rule.ifPresentOrElse(
                named -> named.values().forEach(word -> all.addAll(BY_RULE.getOrDefault(word, List.of()))),
                () -> all.addAll(USUAL));
        if (dossier.joint() != null) {
            all.add(1, Material.PARTIES);
        }
        if (delegated()) {
            all.add(Material.MANDATE);
        }
        dossier.attempt().enclosures().forEach(one -> all.add(one.material()));
        return all.stream().filter(this::applies).distinct();
    }

    /** A note of its own belongs to wages, safety and women workers. */
    private boolean applies(Material material) {
        var kind = dossier.file().header().kind();
        return material != Material.KIND_NOTE
                || kind == ContractKind.WAGE
                || kind == ContractKind.SAFETY
                || kind == ContractKind.WOMEN
                || !dossier.attempt().supplied(material).isEmpty();
    }

    private boolean delegated() {
        return Stream.of(Side.values())
                .map(side -> dossier.file().team(side))
                .flatMap(team -> team == null ? Stream.<Member>of() : team.members().stream())
                .anyMatch(member -> member.chief() && member.delegated());
    }

    private Item item(Material material) {
        var files = new ArrayList<FileLine>();
        kept(material)
                .forEach(paper -> files.add(new FileLine(
                        paper.id(), paper.title(), "/papers/" + paper.id() + ".pdf", paper.textDigest(), false)));
        if (material == Material.PARTIES) {
            files.addAll(PartyPapers.files(dossier.joint()));
        }
        var supplied = dossier.attempt().supplied(material);
        for (var one : supplied) {
            var id = one.attachment();
            if (id != null) {
                files.add(scan(id, one));
            }
        }
        var said = supplied.isEmpty() ? null : supplied.getLast().note();
        var note = material == Material.PARTIES ? PartyPapers.note(dossier.joint(), said) : said;
        return new Item(material, presence(material, files, supplied), List.copyOf(files), note);
    }

    private static FileLine scan(UUID id, Enclosure one) {
        var name = one.name() == null ? "" : one.name();
        return new FileLine(id, name, "/attachments/" + id, "", true);
    }

    private List<PaperView> kept(Material material) {
        var kinds = KEPT_AS.getOrDefault(material, List.of());
        var kept = papers.stream().filter(paper -> kinds.contains(paper.kind())).toList();
        return kept.isEmpty() || !LAST_ONLY.contains(material) ? kept : List.of(kept.getLast());
    }

    private Presence presence(Material material, List<FileLine> files, List<Enclosure> supplied) {
        if (supplied.stream().anyMatch(one -> !one.onPaper())) {
            return Presence.READY;
        }
        if (!supplied.isEmpty()) {
            return Presence.ON_PAPER;
        }
        return inRecord(material, files) ? Presence.READY : Presence.MISSING;
    }

    /** Whether the record alone makes the paper; the text counts once the chiefs signed it on the screen. */
    private boolean inRecord(Material material, List<FileLine> files) {
        return switch (material) {
            case STATEMENT -> true;
            case TEXT -> onScreen();
            case KIND_NOTE -> figures();
            case REPRESENTATIVES ->
                dossier.file().workers() != null && dossier.file().employer() != null;
            default -> !files.isEmpty();
        };
    }

    private boolean onScreen() {
        var signing = dossier.attempt().signing();
        return signing.workers().form() == Signature.Form.ON_SCREEN
                && signing.employer().form() == Signature.Form.ON_SCREEN;
    }

    private boolean figures() {
        var wage = dossier.draft().wage();
        return dossier.file().header().kind() == ContractKind.WAGE
                && wage != null
                && wage.averageWageBaseFen() != null
                && wage.growthPercent() != null;
    }

    private StatuteBook law() {
        return dossier.law(dossier.attempt().adoptedOn());
    }

    static boolean isText(String kind) {
        return ContractText.KINDS.contains(kind);
    }
}
