package org.shangliang.app.cockpit;

import java.net.URI;
import java.util.List;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.GroundWords;
import org.shangliang.law.Ground;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Puts what happens to a case into words. */
@Component
class CaseWords {
    private final Texts texts;

    CaseWords(Texts texts) {
        this.texts = texts;
    }

    GroundWords grounds() {
        return new GroundWords(texts);
    }

    /** The word for a coded thing, for instance {@code stage.OFFERED}. */
    String of(String prefix, String code) {
        return texts.of(prefix + "." + code);
    }

    ResponseEntity<ProblemDetail> refusal(List<Ground> grounds) {
        var problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        problem.setType(URI.create("/problems/refused"));
        problem.setProperty("grounds", CaseJson.grounds(grounds, grounds()));
        return ResponseEntity.unprocessableContent().body(problem);
    }
}
