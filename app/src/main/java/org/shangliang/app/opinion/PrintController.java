package org.shangliang.app.opinion;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.shangliang.app.access.Actor;
import org.shangliang.app.document.Download;
import org.shangliang.app.document.QrCode;
import org.shangliang.app.document.Sheets;
import org.shangliang.app.opinion.web.PosterPage;
import org.shangliang.app.organization.Unions;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is printed and put up: poster, paper slips, the QR code alone. */
@Controller
class PrintController {
    private static final String STYLE = "opinion/poster.css";
    private static final int SLIPS = 20;

    private final Calls calls;
    private final Unions unions;
    private final Sheets sheets;
    private final ChairWords words;

    PrintController(Calls calls, Unions unions, Sheets sheets, ChairWords words) {
        this.calls = calls;
        this.unions = unions;
        this.sheets = sheets;
        this.words = words;
    }

    @GetMapping({"/opinions/{id}/qr.png", "/api/v1/opinion-calls/{id}/qr.png"})
    ResponseEntity<byte[]> qr(@PathVariable UUID id, HttpServletRequest request, Actor chair) {
        var address = PublicAddress.of(request, calls.get(id, chair));
        return Download.shown(QrCode.png(address), MediaType.IMAGE_PNG);
    }

    @GetMapping({"/opinions/{id}/poster.pdf", "/api/v1/opinion-calls/{id}/poster.pdf"})
    ResponseEntity<byte[]> poster(@PathVariable UUID id, HttpServletRequest request, Actor chair) {
        return print("opinion/poster.jte", id, request, chair);
    }

    /** Each slip carries a receipt code of its own; none of them is kept until its slip comes back. */
    @GetMapping({"/opinions/{id}/slips.pdf", "/api/v1/opinion-calls/{id}/slips.pdf"})
    ResponseEntity<byte[]> slips(@PathVariable UUID id, HttpServletRequest request, Actor chair) {
        return print("opinion/slips.jte", id, request, chair);
    }

    private ResponseEntity<byte[]> print(String template, UUID id, HttpServletRequest request, Actor chair) {
        var call = calls.get(id, chair);
        var page = page(call, PublicAddress.of(request, call));
        return Download.shown(sheets.pdf(template, page, STYLE), MediaType.APPLICATION_PDF);
    }

    private PosterPage page(CallView call, String address) {
        return new PosterPage(
                unions.get(call.union()).name(),
                call.title(),
                call.questions().lines().filter(line -> !line.isBlank()).toList(),
                words.window(call),
                call.audience(),
                address,
                address.substring(0, address.lastIndexOf('/')),
                QrCode.inline(address),
                Arrays.stream(Picks.values()).map(words::pick).toList(),
                codes());
    }

    private static List<String> codes() {
        return Stream.generate(ReceiptCode::fresh)
                .limit(SLIPS)
                .map(ReceiptCode::spaced)
                .toList();
    }
}
