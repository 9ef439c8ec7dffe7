package org.shangliang.app.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.shangliang.app.platform.Texts;
import org.shangliang.law.Ground;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Answers problems (出错的回答): people get a page, programs under {@code /api/} get RFC 9457. */
public final class Problems {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Renderer renderer;
    private final ProblemBody body;
    private final JsonMapper json;

    Problems(Renderer renderer, Texts texts, JsonMapper json) {
        this.renderer = renderer;
        this.body = new ProblemBody(texts);
        this.json = json;
    }

    /** The answer of an API command that the law refused. */
    public ResponseEntity<Object> refused(List<Ground> grounds, HttpServletRequest request) {
        return forPrograms(Problem.refused(grounds), request.getRequestURI());
    }

    /** Writes the answer directly; for filters and entry points, where no controller is. */
    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        ResponseEntity<Object> answer = answer(problem, request, response);
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        Object content = answer.getBody();
        byte[] bytes = content instanceof byte[] html ? html : json.writeValueAsBytes(content);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    ResponseEntity<Object> answer(Problem problem, HttpServletRequest request, HttpServletResponse response) {
        String path = pathAskedFor(request);
        return isProgram(path) ? forPrograms(problem, path) : forPeople(problem, request, response);
    }

    private ResponseEntity<Object> forPrograms(Problem problem, String path) {
        ProblemDetail detail = body.of(problem, path);
        return headed(problem, problem.type().status(), MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }

    private ResponseEntity<Object> forPeople(
            Problem problem, HttpServletRequest request, HttpServletResponse response) {
        String html = renderer.render("page/error", ErrorPage.of(problem), request, response);
        return headed(problem, statusForPeople(problem, request), HTML).body(html.getBytes(StandardCharsets.UTF_8));
    }

    /** A form that could not be read is 422 like one that the law refused. */
    private static HttpStatus statusForPeople(Problem problem, HttpServletRequest request) {
        return problem.type() == ProblemType.INVALID_INPUT
                        && request.getMethod().equals("POST")
                ? HttpStatus.UNPROCESSABLE_CONTENT
                : problem.type().status();
    }

    private static ResponseEntity.BodyBuilder headed(Problem problem, HttpStatus status, MediaType type) {
        var answer = ResponseEntity.status(status).contentType(type).header(HttpHeaders.CACHE_CONTROL, "no-store");
        var wait = problem.retryAfter();
        if (wait != null) {
            answer.header(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, wait.toSeconds())));
        }
        return answer;
    }

    static boolean isProgram(String path) {
        return path.startsWith("/api/");
    }

    /** The path of the request, also when the server has passed it on to the error page. */
    static String pathAskedFor(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String original
                ? original
                : request.getRequestURI();
    }
}
