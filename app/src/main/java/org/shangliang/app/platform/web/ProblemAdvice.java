package org.shangliang.app.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.StaleVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** The one place where exceptions become answers. */
@ControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    /** What PostgreSQL answers to the empty character, in text and in JSON. */
    private static final Set<String> UNKEPT = Set.of("22021", "22P05");

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Object> notThere(NoSuch fault, ServletWebRequest request) {
        LOG.debug("no such {}", fault.getMessage());
        return answer(Problem.of(ProblemType.NOT_FOUND), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> tooLate(StaleVersion fault, ServletWebRequest request) {
        return answer(Problem.of(ProblemType.STALE_VERSION), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> unreadable(InvalidInput fault, ServletWebRequest request) {
        return answer(Problem.invalid(fault.errors()), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> tooMany(TooManyAttempts fault, ServletWebRequest request) {
        return answer(Problem.tooMany(fault.retryAfter()), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> tooBusy(Busy fault, ServletWebRequest request) {
        return answer(Problem.busy(fault.retryAfter()), request);
    }

    /** Looked before it wrote, as everything does, and yet it was there: two people did the same in one moment. */
    @ExceptionHandler
    ResponseEntity<Object> atOnce(DuplicateKeyException fault, ServletWebRequest request) {
        LOG.warn("{} wrote what was there already", request.getRequest().getRequestURI(), fault);
        return answer(Problem.of(ProblemType.STALE_VERSION), request);
    }

    /** Text with the empty character in it is no fault of ours, but the database does not keep it. */
    @ExceptionHandler
    ResponseEntity<Object> unkept(DataIntegrityViolationException fault, ServletWebRequest request) {
        return fault.getMostSpecificCause() instanceof SQLException cause && UNKEPT.contains(cause.getSQLState())
                ? unreadable(new InvalidInput(List.of(new FieldError("main", "input.character"))), request)
                : ourFault(fault, request);
    }

    /** Who may come in is answered by the security filters. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    ResponseEntity<Object> notOurs(RuntimeException fault) {
        throw fault;
    }

    @ExceptionHandler
    ResponseEntity<Object> ourFault(Throwable fault, ServletWebRequest request) {
        var problem = Problem.of(ProblemType.INTERNAL);
        LOG.error("{} {}", problem.number(), request.getRequest().getRequestURI(), fault);
        return answer(problem, request);
    }

    /** Whoever opens an address that was copied wrong finds nothing there; programs are told what they sent. */
    private static boolean isMistyped(Exception fault, HttpServletRequest asked) {
        return fault instanceof MethodArgumentTypeMismatchException mismatch
                && mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
                && !Problems.isProgram(asked.getRequestURI());
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception fault, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var errors = InputErrors.of(fault);
        var servlet = (ServletWebRequest) request;
        if (isMistyped(fault, servlet.getRequest())) {
            return answer(Problem.of(ProblemType.NOT_FOUND), servlet);
        }
        if (status.is5xxServerError()) {
            return ourFault(fault, servlet);
        }
        return answer(errors.isEmpty() ? Problem.of(ProblemType.of(status.value())) : Problem.invalid(errors), servlet);
    }

    private ResponseEntity<Object> answer(Problem problem, ServletWebRequest request) {
        HttpServletRequest asked = request.getRequest();
        HttpServletResponse response = request.getResponse();
        if (response == null || response.isCommitted()) {
            throw new IllegalStateException("the answer to " + asked.getRequestURI() + " has already begun");
        }
        return problems.answer(problem, asked, response);
    }
}
