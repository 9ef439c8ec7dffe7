package org.shangliang.app.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Renders a whole page before the first byte leaves, so that a fault becomes an error page and never half a page. */
record JteView(String template, Object page, HttpStatus status) implements View {
    private static final String HTML = "text/html;charset=UTF-8";

    @Override
    public String getContentType() {
        return HTML;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var context = RequestContextUtils.findWebApplicationContext(request);
        if (context == null) {
            throw new IllegalStateException("a page can only be rendered inside the dispatcher servlet");
        }
        byte[] html = context.getBean(Renderer.class)
                .render(template, page, request, response)
                .getBytes(StandardCharsets.UTF_8);
        response.setStatus(status.value());
        response.setContentType(HTML);
        response.setContentLength(html.length);
        response.getOutputStream().write(html);
    }
}
