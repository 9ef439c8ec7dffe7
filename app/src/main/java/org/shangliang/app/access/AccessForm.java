package org.shangliang.app.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.web.FormValues;

/** What these pages read from a form; passwords are taken as typed, blanks and all. */
record AccessForm(HttpServletRequest request) {

    String secret(String path) {
        var typed = request.getParameter(path);
        return typed == null ? "" : typed;
    }

    String text(String path) {
        return secret(path).strip();
    }

    String to() {
        return LocalPath.of(request.getParameter("to"));
    }

    String address() {
        return request.getRemoteAddr();
    }

    FormValues values() {
        return FormValues.from(request.getParameterMap());
    }

    FormValues failing(String field, String code, String... arguments) {
        return values().rejected(List.of(new FieldError(field, code, List.of(arguments))));
    }
}
