package org.shangliang.app.congress.vote;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.congress.model.Body;
import org.shangliang.app.congress.web.CodeSlipsPage;
import org.shangliang.app.document.Checksum;
import org.shangliang.app.document.Download;
import org.shangliang.app.document.QrCode;
import org.shangliang.app.document.Sheets;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Prints the slips with codes, each code once; and the QR code of the vote for the wall. */
@Controller
class CodeSlipController {
    private static final String STYLE = "congress/slips.css";

    private final Rolls rolls;
    private final VoteRoom room;
    private final Sheets sheets;
    private final Texts texts;

    CodeSlipController(Rolls rolls, VoteRoom room, Sheets sheets, Texts texts) {
        this.rolls = rolls;
        this.room = room;
        this.sheets = sheets;
        this.texts = texts;
    }

    @GetMapping("/congress/{id}/qr.png")
    ResponseEntity<byte[]> qr(@PathVariable UUID id, HttpServletRequest request, Actor chair) {
        room.get(id, chair);
        return Download.shown(QrCode.png(VoteAddress.of(request, id)), MediaType.IMAGE_PNG);
    }

    /** New codes for those who have none, or for those ticked; earlier codes of theirs no longer hold. */
    @PostMapping("/congress/{id}/slips")
    ResponseEntity<byte[]> slips(@PathVariable UUID id, HttpServletRequest request, Actor chair) {
        var form = FormValues.from(request.getParameterMap());
        var made = rolls.codes(id, VoteForms.numbers(form), form.has("tellers", "true"), chair);
        var vote = room.get(id, chair);
        var page = page(vote, made, VoteAddress.of(request, id), chair);
        return Download.shown(sheets.pdf("congress/slips.jte", page, STYLE), MediaType.APPLICATION_PDF);
    }

    private CodeSlipsPage page(Vote vote, Rolls.Slips made, String address, Actor chair) {
        var employer = room.enter(vote.caseId(), chair).employer();
        var union = employer.unionName();
        var place = vote.place();
        return new CodeSlipsPage(
                union == null ? employer.name() : union,
                vote.title(),
                texts.of(
                        "congress.paper.body." + (vote.body() == Body.ASSEMBLY ? "ASSEMBLY" : "CONGRESS"),
                        employer.name()),
                texts.day(vote.meetingOn()),
                place == null ? "" : place,
                room.agenda(vote),
                Checksum.mark(vote.textDigest()),
                room.items(vote),
                room.failedBefore(vote),
                address,
                made.voters().stream()
                        .map(slip -> new CodeSlipsPage.Slip(
                                slip.number(),
                                slip.name(),
                                slip.unit(),
                                slip.code(),
                                QrCode.inline(address + "#" + slip.code().replace(" ", ""))))
                        .toList(),
                tellers(vote, made, address));
    }

    private static List<CodeSlipsPage.Teller> tellers(Vote vote, Rolls.Slips made, String address) {
        var tellers = new ArrayList<CodeSlipsPage.Teller>();
        if (!made.firstTeller().isEmpty()) {
            var tally = address + "/tally";
            var qr = QrCode.inline(tally);
            tellers.add(new CodeSlipsPage.Teller(vote.firstTeller(), made.firstTeller(), tally, qr));
            tellers.add(new CodeSlipsPage.Teller(vote.secondTeller(), made.secondTeller(), tally, qr));
        }
        return tellers;
    }
}
