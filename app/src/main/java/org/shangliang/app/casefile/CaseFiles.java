package org.shangliang.app.casefile;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.audit.Dockets;
import org.shangliang.app.audit.PortableDocket;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.document.CasePart;
import org.shangliang.app.document.Checksum;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Packs cases (案卷包导出), for those who may see them. */
@Component
class CaseFiles {
    private static final String WORDS = "words.json";

    private final Consultations consultations;
    private final Dockets dockets;
    private final PortableDocket copies;
    private final List<CasePart> parts;
    private final Texts texts;
    private final JsonMapper json;

    CaseFiles(
            Consultations consultations,
            Dockets dockets,
            PortableDocket copies,
            List<CasePart> parts,
            Texts texts,
            JsonMapper json) {
        this.consultations = consultations;
        this.dockets = dockets;
        this.copies = copies;
        this.parts = List.copyOf(parts);
        this.texts = texts;
        this.json = json;
    }

    /** A case file ready to be handed out. */
    record Packed(String number, String digest, int files, byte[] archive) {}

    /** The case file as of one moment, for an actor who may see the case; nobody else learns that there is one. */
    @Transactional
    public Packed pack(UUID caseId, Actor reader) {
        consultations.look(caseId, reader);
        dockets.lock(caseId);
        var context = consultations.look(caseId, reader);
        var lines = copies.lines(caseId);
        var files = collect(caseId, lines, reader);
        var header = context.file().header();
        var draft = context.file().draft();
        var manifest = new Manifest(
                Manifest.FORMAT,
                caseId,
                header.number(),
                texts.of("kindOf." + header.kind()),
                context.employer().name(),
                lines.size(),
                Checksum.of(lines.getLast()),
                draft == null ? null : draft.digest(),
                CheckPage.shellDigest(),
                CheckPage.programDigest(),
                files.entrySet().stream()
                        .map(file ->
                                new Manifest.Item(file.getKey(), file.getValue().length, Checksum.of(file.getValue())))
                        .toList());
        var all = new LinkedHashMap<String, byte[]>();
        var list = json.writeValueAsBytes(manifest);
        all.put(Manifest.FILE, list);
        all.putAll(files);
        var archive = new LinkedHashMap<String, byte[]>();
        archive.put(CheckPage.FILE, CheckPage.write(all));
        archive.putAll(all);
        if (!CaseZip.fits(archive)) {
            throw new InvalidInput(List.of(new FieldError("file", "casefile.too-large")));
        }
        return new Packed(header.number(), Checksum.of(list), archive.size(), CaseZip.write(archive));
    }

    private SortedMap<String, byte[]> collect(UUID caseId, List<String> lines, Actor reader) {
        var files = new TreeMap<String, byte[]>();
        files.put(PackageCheck.DOCKET, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        files.put(WORDS, json.writeValueAsBytes(words(lines)));
        parts.forEach(part -> files.putAll(part.write(caseId, reader)));
        return files;
    }

    /** The words for the codes of this docket, so that the page can say what happened. */
    private Map<String, String> words(List<String> lines) {
        var words = new TreeMap<String, String>();
        for (var line : lines) {
            JsonNode entry = json.readTree(line);
            put(words, "kind.", entry.path("kind").asString());
            put(words, "stage.", entry.path("stage").asString());
        }
        return words;
    }

    private void put(Map<String, String> words, String prefix, String code) {
        texts.find(prefix + code).ifPresent(text -> words.put(prefix + code, text));
    }
}
