package org.shangliang.app.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/** Sends the browser to the next page, with a notice that is shown there once. */
record Onward(String path, @Nullable String notice) implements View {

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) {
        if (notice != null) {
            NoticeCookie.give(notice, request, response);
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", path);
    }
}
