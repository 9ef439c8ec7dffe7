package org.shangliang.app.consultation.redraft;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.document.Documents;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** The page of clauses that go to Word and come back. */
@Controller
class RedraftController {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final int MOST = 5 * 1024 * 1024 + 1;

    private final Redrafts redrafts;
    private final RedraftPages pages;
    private final Documents documents;
    private final Texts texts;

    RedraftController(Redrafts redrafts, RedraftPages pages, Documents documents, Texts texts) {
        this.redrafts = redrafts;
        this.pages = pages;
        this.documents = documents;
        this.texts = texts;
    }

    @GetMapping("/cases/{id}/wording")
    View show(@PathVariable UUID id, Actor actor) {
        return Pages.of("redraft/show", pages.page(redrafts.look(id, actor), FormValues.empty()));
    }

    @GetMapping({"/cases/{id}/wording/sheet.docx", "/api/v1/consultations/{id}/wording/sheet.docx"})
    ResponseEntity<byte[]> sheet(@PathVariable UUID id, Actor actor) {
        var document = redrafts.sheet(id, actor);
        var how = ContentDisposition.attachment()
                .filename(texts.of("redraft.file") + ".docx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, how.toString())
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(WORD))
                .body(documents.docx(document));
    }

    @PostMapping("/cases/{id}/wording/revisions")
    View bring(@PathVariable UUID id, @RequestParam(required = false) @Nullable MultipartFile file, Actor actor)
            throws IOException {
        var form = FormValues.empty();
        redrafts.look(id, actor);
        try {
            return switch (redrafts.bring(id, content(file), name(file), actor)) {
                case Outcome.Done<Redrafts.Brought>(var brought, var notes) ->
                    Pages.redirect("/cases/" + id + "/wording", pages.told(brought));
                case Outcome.Refused<Redrafts.Brought>(var grounds) -> again(id, actor, form.refused(grounds));
            };
        } catch (InvalidInput input) {
            return again(id, actor, form.rejected(input));
        }
    }

    @PostMapping("/cases/{id}/wording/revisions/{number}/clauses/{clause}")
    View decide(
            @PathVariable UUID id,
            @PathVariable int number,
            @PathVariable UUID clause,
            @RequestParam(defaultValue = "false") boolean accept,
            Actor actor) {
        return switch (redrafts.decide(id, number, clause, accept, actor)) {
            case Outcome.Done<Revision> done -> Pages.redirect("/cases/" + id + "/wording", texts.of("redraft.done"));
            case Outcome.Refused<Revision>(var grounds) ->
                again(id, actor, FormValues.empty().refused(grounds));
        };
    }

    private View again(UUID id, Actor actor, FormValues form) {
        return Pages.again("redraft/show", pages.page(redrafts.look(id, actor), form));
    }

    /** No more of the file is read than may be taken. */
    static byte[] content(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            throw new InvalidInput(List.of(new FieldError("file", "document.word.missing")));
        }
        try (InputStream stream = file.getInputStream()) {
            return stream.readNBytes(MOST);
        }
    }

    static String name(@Nullable MultipartFile file) {
        return file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }
}
