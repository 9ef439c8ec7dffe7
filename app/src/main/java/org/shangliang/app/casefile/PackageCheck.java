package org.shangliang.app.casefile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.audit.PortableDocket;
import org.shangliang.app.document.Checksum;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks a case file before anything is written (案卷包校验): the archive byte for byte, every file against the list, the chain of
 * the docket, the digests of papers and of the one text. It trusts nothing but arithmetic.
 */
final class PackageCheck {
    static final String DOCKET = "docket.jsonl";
    private static final List<String> NEEDED = List.of(
            DOCKET,
            "case.json",
            "employer.json",
            "unions.json",
            "deadlines.json",
            "papers.json",
            "attachments.json",
            "words.json");

    private final JsonMapper json;
    private final Map<String, byte[]> files;
    private final List<Fault> faults = new ArrayList<>();

    private PackageCheck(JsonMapper json, Map<String, byte[]> files) {
        this.json = json;
        this.files = files;
    }

    /** The package of these bytes; {@link BrokenPackage} names every entry that is wrong. */
    static CasePackage open(byte[] archive, JsonMapper json) {
        var files = CaseZip.read(archive);
        var check = new PackageCheck(json, files);
        var manifest = check.manifest();
        if (manifest == null) {
            throw BrokenPackage.at(Manifest.FILE, files.containsKey(Manifest.FILE) ? "changed" : "missing");
        }
        check.listed(manifest);
        check.page(manifest);
        if (check.faults.isEmpty()) {
            check.record(manifest);
        }
        if (check.faults.isEmpty() && !Arrays.equals(CaseZip.write(files), archive)) {
            check.fault("zip", "repacked");
        }
        if (!check.faults.isEmpty()) {
            throw new BrokenPackage(check.faults);
        }
        return new CasePackage(manifest, files);
    }

    private @Nullable Manifest manifest() {
        var content = files.get(Manifest.FILE);
        try {
            var manifest = content == null ? null : json.readValue(content, Manifest.class);
            return manifest != null
                            && manifest.format().equals(Manifest.FORMAT)
                            && Arrays.equals(json.writeValueAsBytes(manifest), content)
                    ? manifest
                    : null;
        } catch (JacksonException | NullPointerException unreadable) {
            return null;
        }
    }

    private void listed(Manifest manifest) {
        var known = new HashSet<>(Set.of(Manifest.FILE, CheckPage.FILE));
        for (var item : manifest.files()) {
            known.add(item.path());
            var content = files.get(item.path());
            if (content == null) {
                fault(item.path(), "missing");
            } else if (content.length != item.size() || !Checksum.of(content).equals(item.sha256())) {
                fault(item.path(), "changed");
            }
        }
        files.keySet().stream().filter(path -> !known.contains(path)).forEach(path -> fault(path, "added"));
        NEEDED.stream().filter(path -> !files.containsKey(path)).forEach(path -> fault(path, "missing"));
    }

    private void page(Manifest manifest) {
        var page = files.get(CheckPage.FILE);
        var rest = new LinkedHashMap<>(files);
        rest.remove(CheckPage.FILE);
        if (page == null) {
            fault(CheckPage.FILE, "missing");
        } else if (!CheckPage.fits(page, manifest, rest)) {
            fault(CheckPage.FILE, "changed");
        }
    }

    private void record(Manifest manifest) {
        try {
            var lines = List.of(text(DOCKET).strip().split("\n", -1));
            var chain = PortableDocket.check(manifest.caseId(), lines);
            if (!chain.whole()
                    || chain.length() != manifest.length()
                    || !chain.head().equals(manifest.head())) {
                fault(DOCKET, "chain");
            }
            var header = json.readTree(text("case.json")).path("header");
            if (!header.path("id").asString().equals(manifest.caseId().toString())
                    || !header.path("number").asString().equals(manifest.number())) {
                fault("case.json", "foreign");
            }
            papers(manifest, text(DOCKET));
            attachments(text(DOCKET));
            seals(text(DOCKET));
            faults.addAll(BallotCheck.faults(files, lines, json));
        } catch (JacksonException | IllegalArgumentException unreadable) {
            fault(DOCKET, "chain");
        }
    }

    private void papers(Manifest manifest, String docket) {
        var texts = new HashSet<String>();
        for (JsonNode paper : json.readTree(text("papers.json"))) {
            var file = paper.path("file").asString();
            var digest = paper.path("textDigest").asString();
            texts.add(digest);
            if (!digest.equals(digest(file + ".txt"))) {
                fault(file + ".txt", "digest");
            }
            if (!paper.path("fileDigest").asString().equals(digest(file + ".pdf"))) {
                fault(file + ".pdf", "digest");
            }
        }
        var text = manifest.textDigest();
        if (text != null && (!texts.contains(text) || !docket.contains(text))) {
            fault("papers.json", "text");
        }
    }

    private void attachments(String docket) {
        for (JsonNode attachment : json.readTree(text("attachments.json"))) {
            var file = attachment.path("file").asString();
            var digest = attachment.path("sha256").asString();
            if (!digest.equals(digest(file)) || !docket.contains(digest)) {
                fault(file, "digest");
            }
        }
    }

    /** A sealed file is the one that the docket noted, under the certificate that lies beside it. */
    private void seals(String docket) {
        if (!files.containsKey("seals.json")) {
            return;
        }
        for (JsonNode seal : json.readTree(text("seals.json"))) {
            var file = seal.path("file").asString();
            var digest = seal.path("fileDigest").asString();
            if (!digest.equals(digest(file + ".pdf")) || !docket.contains(digest)) {
                fault(file + ".pdf", "digest");
            }
            if (!seal.path("certificate").asString().equals(digest(file + ".cer"))) {
                fault(file + ".cer", "digest");
            }
        }
    }

    private @Nullable String digest(String path) {
        var content = files.get(path);
        return content == null ? null : Checksum.of(content);
    }

    private String text(String path) {
        return new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
    }

    private void fault(String entry, String reason) {
        faults.add(new Fault(entry, reason));
    }
}
