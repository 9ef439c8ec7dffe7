package org.shangliang.app.casefile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.document.Checksum;
import tools.jackson.databind.json.JsonMapper;

/** Case files changed by somebody who knows how they are made. */
final class Forgery {
    private Forgery() {}

    /** The same files with a list and a page that fit them. */
    static Map<String, byte[]> relisted(Map<String, byte[]> files, JsonMapper json) {
        return relisted(files, manifest(files, json).textDigest(), json);
    }

    /** The same files with a list and a page that fit them, and another digest of the text in the list. */
    static Map<String, byte[]> relisted(Map<String, byte[]> files, @Nullable String textDigest, JsonMapper json) {
        var manifest = manifest(files, json);
        var forged = new LinkedHashMap<>(files);
        forged.remove(CheckPage.FILE);
        forged.remove(Manifest.FILE);
        var items = forged.entrySet().stream()
                .map(file -> new Manifest.Item(file.getKey(), file.getValue().length, Checksum.of(file.getValue())))
                .toList();
        var listed = new LinkedHashMap<String, byte[]>();
        listed.put(
                Manifest.FILE,
                json.writeValueAsBytes(new Manifest(
                        manifest.format(),
                        manifest.caseId(),
                        manifest.number(),
                        manifest.title(),
                        manifest.employer(),
                        manifest.length(),
                        manifest.head(),
                        textDigest,
                        manifest.shell(),
                        manifest.program(),
                        items)));
        listed.putAll(forged);
        var all = new LinkedHashMap<String, byte[]>();
        all.put(CheckPage.FILE, CheckPage.write(listed));
        all.putAll(listed);
        return all;
    }

    static Manifest manifest(Map<String, byte[]> files, JsonMapper json) {
        return json.readValue(Objects.requireNonNull(files.get(Manifest.FILE)), Manifest.class);
    }
}
