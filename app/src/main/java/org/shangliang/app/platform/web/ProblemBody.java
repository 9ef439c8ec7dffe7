package org.shangliang.app.platform.web;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.Texts;
import org.shangliang.law.Ground;
import org.shangliang.law.LegalBasis;
import org.springframework.http.ProblemDetail;

/** The body of a problem for programs (RFC 9457). */
record ProblemBody(Texts texts) {

    /** A ground as programs read it. */
    record GroundPart(String code, String message, @Nullable String cure, List<LegalBasis> basis) {}

    /** A field as programs read it. */
    record ErrorPart(String field, String message) {}

    ProblemDetail of(Problem problem, String path) {
        var type = problem.type();
        var body = ProblemDetail.forStatusAndDetail(
                type.status(), texts.of("platform.problem." + type.slug() + ".happened"));
        body.setType(type.uri());
        body.setTitle(texts.of("platform.problem." + type.slug() + ".title"));
        body.setInstance(URI.create(path));
        body.setProperty("number", problem.number());
        if (type == ProblemType.REFUSED) {
            body.setProperty(
                    "grounds", problem.grounds().stream().map(this::ground).toList());
        }
        if (type == ProblemType.INVALID_INPUT) {
            body.setProperty("errors", errors(problem));
        }
        return body;
    }

    private List<ErrorPart> errors(Problem problem) {
        return problem.errors().stream()
                .map(error -> new ErrorPart(
                        error.field(), texts.of(error.code(), error.arguments().toArray())))
                .toList();
    }

    private GroundPart ground(Ground ground) {
        var told = new GroundWords(texts).of(ground);
        return new GroundPart(ground.code(), told.message(), told.cure(), ground.basis());
    }
}
