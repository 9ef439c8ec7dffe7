package org.shangliang.app.contract.signing;

import java.time.format.DateTimeFormatter;
import org.shangliang.app.contract.model.Attempt;
import org.shangliang.app.contract.model.Signature;
import org.shangliang.app.document.FormalDocument;
import org.shangliang.app.document.Sheets;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.shangliang.law.Side;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The page behind a sealed text that says who signed it, when and how, as the record has it (签订情况页); nobody's signature. */
@Component
class SignersSheet {
    private static final String STYLE = "contract/signing.css";
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ProductClock.ZONE);

    private final Sheets sheets;
    private final Texts texts;

    SignersSheet(Sheets sheets, Texts texts) {
        this.sheets = sheets;
        this.texts = texts;
    }

    byte[] of(FormalDocument document, Attempt attempt) {
        var page = new StringBuilder(SigningSets.head(document));
        page.append("<h2>").append(words("contract.signers.title")).append("</h2><table>");
        for (var side : Side.values()) {
            page.append("<tr><td>")
                    .append(line(side, attempt.signing().of(side)))
                    .append("</td></tr>");
        }
        page.append("</table><p class=\"how\">").append(words("contract.signers.how"));
        return sheets.pdf(page.append("</p></body></html>").toString(), STYLE);
    }

    private String line(Side side, Signature signature) {
        var on = signature.signedOn();
        var form = signature.form();
        var who = words("contract.signers." + side, signature.signer() == null ? "" : signature.signer());
        if (on == null || form == null) {
            return who + "<br/>" + words("contract.signing.unsigned");
        }
        var at = signature.at();
        var when = at == null ? texts.day(on) : texts.day(on) + " " + HOUR.format(at);
        return who + "<br/>" + words("contract.signers." + form, when)
                + (signature.sealed() ? "<br/>" + words("contract.signers.sealed") : "");
    }

    private String words(String code, Object... arguments) {
        return HtmlUtils.htmlEscapeDecimal(texts.of(code, arguments));
    }
}
