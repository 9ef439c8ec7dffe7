package org.shangliang.app.contract.publication;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.document.Download;
import org.shangliang.app.document.QrCode;
import org.shangliang.app.document.Sheets;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Publication for those of the case, and the receipt of a worker. */
@Controller
class BoardController {
    private static final String STYLE = "contract/board.css";
    private static final int LINES = 8;
    private static final int LONGEST = 90;

    private final PublishedTexts publicity;
    private final PublishedPages pages;
    private final Sheets sheets;
    private final Texts texts;

    BoardController(PublishedTexts publicity, PublishedPages pages, Sheets sheets, Texts texts) {
        this.publicity = publicity;
        this.pages = pages;
        this.sheets = sheets;
        this.texts = texts;
    }

    @GetMapping("/cases/{id}/publicity")
    View show(@PathVariable UUID id, HttpServletRequest request, Actor actor) {
        return Pages.of("published/case", page(id, request, actor, FormValues.empty()));
    }

    @PostMapping("/cases/{id}/publicity")
    View turn(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String open,
            HttpServletRequest request,
            Actor actor) {
        return switch (publicity.turn(id, open.equals("true"), actor)) {
            case Outcome.Done<Boolean>(var now, var ignored) ->
                Pages.redirect(
                        "/cases/" + id + "/publicity",
                        texts.of(now ? "contract.publicity.opened" : "contract.publicity.closed"));
            case Outcome.Refused<Boolean>(var grounds) ->
                Pages.again(
                        "published/case",
                        page(id, request, actor, FormValues.empty().refused(grounds)));
        };
    }

    @GetMapping("/cases/{id}/board.pdf")
    ResponseEntity<byte[]> board(@PathVariable UUID id, HttpServletRequest request, Actor actor) {
        var text = publicity.look(id, actor);
        var address = address(request, text);
        return Download.shown(
                sheets.pdf("published/board.jte", sheet(text, address), STYLE), MediaType.APPLICATION_PDF);
    }

    @PostMapping("/workplace/contracts/{id}/receipt")
    View read(@PathVariable UUID id, Actor actor) {
        publicity.read(id, actor);
        return Pages.redirect("/workplace", texts.of("contract.publicity.read"));
    }

    private BoardPage page(UUID id, HttpServletRequest request, Actor actor, FormValues form) {
        var text = publicity.look(id, actor);
        var readers = publicity.readers(text);
        return new BoardPage(
                id.toString(),
                text.employer(),
                texts.of("kindOf." + text.kind()),
                text.number(),
                texts.day(text.publishedOn()),
                address(request, text),
                text.mark(),
                texts.of("contract.readers." + readers.told(), readers.count()),
                text.open(),
                actor.role() == Role.EMPLOYER,
                form);
    }

    /** The code carries the digits, so that whoever scans it need not type them. */
    private static String address(HttpServletRequest request, PublishedText text) {
        return ServletUriComponentsBuilder.fromContextPath(request)
                .path("/published/" + text.caseId())
                .queryParam("text", text.textDigest().substring(0, 16))
                .toUriString();
    }

    private BoardSheet sheet(PublishedText text, String address) {
        return new BoardSheet(
                text.title(),
                text.employer(),
                text.union() == null ? "" : text.union(),
                texts.day(text.adoptedOn()),
                texts.day(text.inForceOn()),
                pages.term(text),
                text.clauses().stream()
                        .limit(LINES)
                        .map(clause -> clause.text().replaceAll("\\s+", " "))
                        .map(line -> line.length() > LONGEST ? line.substring(0, LONGEST) + "\u2026" : line)
                        .toList(),
                text.mark(),
                address,
                QrCode.inline(address),
                text.parties());
    }
}
