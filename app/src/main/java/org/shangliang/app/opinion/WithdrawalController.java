package org.shangliang.app.opinion;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.shangliang.app.opinion.Paths.Way;
import org.shangliang.app.opinion.web.ReceiptPage;
import org.shangliang.app.opinion.web.WithdrawPage;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Where the holder of a receipt takes the words back: asked once more first; the code is in the form, never in an address. */
@Controller
class WithdrawalController {
    private final Paths paths;
    private final Withdrawals withdrawals;
    private final WorkerWords words;

    WithdrawalController(Paths paths, Withdrawals withdrawals, WorkerWords words) {
        this.paths = paths;
        this.withdrawals = withdrawals;
        this.words = words;
    }

    @PostMapping("/words/withdrawal")
    View withdraw(HttpServletRequest request) {
        var form = FormValues.from(request.getParameterMap());
        if (form.values(BlankForms.TICKET).isEmpty()) {
            throw new AccessDeniedException("no ticket");
        }
        var code = ReceiptCode.read(form.value("receipt")).orElse(null);
        var way = code == null ? null : paths.of(code).orElse(null);
        if (code == null || way == null) {
            WayController.token(request);
            var wrong = form.rejected(List.of(new FieldError("receipt", "opinion.receipt")));
            return Pages.again("words/receipt", ReceiptPage.blank(wrong));
        }
        if (!way.isWithdrawable()) {
            WayController.token(request);
            return Pages.of("words/receipt", words.way(way, code));
        }
        if (!form.value("sure").equals("yes")) {
            return Pages.of("words/withdraw", asked(way, code, form, request));
        }
        if (!withdrawals.isGood(way, code, form.value(BlankForms.TICKET))) {
            var late = form.rejected(List.of(new FieldError("main", "opinion.withdraw-again")));
            return Pages.again("words/withdraw", asked(way, code, late, request));
        }
        WayController.token(request);
        return Pages.of("words/receipt", words.way(withdrawals.withdraw(code), code));
    }

    private WithdrawPage asked(Way way, ReceiptCode code, FormValues form, HttpServletRequest request) {
        WayController.give(request, withdrawals.ticket(way, code));
        return new WithdrawPage(way.call().title(), code.spaced(), form);
    }
}
