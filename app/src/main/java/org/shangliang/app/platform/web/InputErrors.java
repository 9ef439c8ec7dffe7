package org.shangliang.app.platform.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Tells which field of a request could not be read, from what Spring and Jackson say about it. */
final class InputErrors {
    private static final String MISSING = "platform.input.missing";
    private static final String UNREADABLE = "platform.input.unreadable";

    private InputErrors() {}

    static List<FieldError> of(Exception fault) {
        return switch (fault) {
            case MethodArgumentNotValidException invalid -> declared(invalid);
            case HandlerMethodValidationException invalid -> declared(invalid);
            case MissingServletRequestParameterException missing -> one(missing.getParameterName(), MISSING);
            case MissingServletRequestPartException missing -> one(missing.getRequestPartName(), MISSING);
            case MethodArgumentTypeMismatchException mismatch -> one(mismatch.getName(), UNREADABLE);
            case TypeMismatchException mismatch ->
                one(Objects.requireNonNullElse(mismatch.getPropertyName(), ""), UNREADABLE);
            case HttpMessageNotReadableException unreadable -> body(unreadable);
            default -> List.of();
        };
    }

    private static List<FieldError> declared(MethodArgumentNotValidException invalid) {
        return invalid.getFieldErrors().stream()
                .map(error -> said(error.getField(), error.getDefaultMessage()))
                .toList();
    }

    private static List<FieldError> declared(HandlerMethodValidationException invalid) {
        return invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> said(
                                Objects.requireNonNullElse(
                                        result.getMethodParameter().getParameterName(), ""),
                                error.getDefaultMessage())))
                .toList();
    }

    private static List<FieldError> body(HttpMessageNotReadableException unreadable) {
        if (unreadable.getCause() instanceof MismatchedInputException mismatch
                && !mismatch.getPath().isEmpty()) {
            return one(path(mismatch), UNREADABLE);
        }
        return one("", "platform.input.body");
    }

    private static String path(JacksonException fault) {
        return fault.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static List<FieldError> one(String field, String code) {
        return List.of(new FieldError(field, code, List.of(field)));
    }

    private static FieldError said(String field, @Nullable String message) {
        return new FieldError(
                field, "platform.input.declared", List.of(field, Objects.requireNonNullElse(message, "")));
    }
}
