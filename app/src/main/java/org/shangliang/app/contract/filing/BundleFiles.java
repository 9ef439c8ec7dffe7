package org.shangliang.app.contract.filing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.shangliang.app.access.Actor;
import org.shangliang.app.contract.filing.Bundle.FileLine;
import org.shangliang.app.contract.filing.Bundle.Item;
import org.shangliang.app.document.Attachments;
import org.shangliang.app.document.Checksum;
import org.shangliang.app.document.StoredDocuments;
import org.shangliang.app.document.seal.Seals;
import org.shangliang.app.platform.Texts;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The bundle as files (报送材料打包): every paper once with a list, or all of them in one file to print. */
@Component
class BundleFiles {
    private final FilingPages pages;
    private final StoredDocuments papers;
    private final Seals seals;
    private final Attachments attachments;
    private final Texts texts;

    BundleFiles(FilingPages pages, StoredDocuments papers, Seals seals, Attachments attachments, Texts texts) {
        this.pages = pages;
        this.seals = seals;
        this.papers = papers;
        this.attachments = attachments;
        this.texts = texts;
    }

    ResponseEntity<byte[]> zip(UUID caseId, Actor actor) {
        var bundle = pages.bundle(caseId, actor);
        var list = new StringBuilder();
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            int number = 1;
            list.append(texts.of("filing.list.title", bundle.copies())).append('\n');
            list.append(texts.of("filing.list.digest", bundle.textDigest())).append("\n\n");
            for (var item : bundle.items()) {
                list.append(number).append(". ").append(line(item)).append('\n');
                int part = 1;
                for (var one : item.files()) {
                    boolean sealed = !one.scan() && seals.find(one.id()).isPresent();
                    var content = sealed ? seals.file(one.id()) : content(one);
                    var called = filename(one.title(), sealed) + (one.scan() ? "" : ".pdf");
                    var name = "%02d-%d %s".formatted(number, part++, called);
                    put(zip, name, content);
                    list.append("   ").append(name).append("  SHA-256 ");
                    list.append(Checksum.of(content)).append('\n');
                }
                number++;
            }
            put(zip, texts.of("filing.list.name") + ".txt", list.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return answer(file.toByteArray(), "application/zip", ".zip");
    }

    ResponseEntity<byte[]> print(UUID caseId, Actor actor) {
        var bundle = pages.bundle(caseId, actor);
        var set = new ArrayList<byte[]>();
        bundle.items().stream().flatMap(item -> item.files().stream()).forEach(one -> set.add(content(one)));
        return answer(PrintRun.of(set, Math.max(1, bundle.copies())), "application/pdf", ".pdf");
    }

    private String line(Item item) {
        var note = item.note();
        return texts.of("contract.material." + item.material()) + "  " + texts.of("filing.presence." + item.presence())
                + (note == null ? "" : "  " + note);
    }

    private byte[] content(FileLine line) {
        return line.scan() ? attachments.open(line.id()) : papers.pdf(line.id());
    }

    /** The sealed file stands for the printed one, since the docket knows its digest. */
    private String filename(String title, boolean sealed) {
        var name = title.replaceAll("[\\\\/:*?\"<>|\\s]+", "_");
        return sealed ? texts.of("document.seal.file.name", name) : name;
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private ResponseEntity<byte[]> answer(byte[] content, String type, String extension) {
        var name = ContentDisposition.attachment()
                .filename(texts.of("filing.list.name") + extension, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.parseMediaType(type))
                .body(content);
    }
}
