package org.shangliang.app.platform.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Puts a page into its frame and turns it into HTML. */
record Renderer(TemplateEngine engine, Frames frames) {

    String render(String template, Object page, HttpServletRequest request, HttpServletResponse response) {
        return frames.of(request, response).around(() -> {
            var html = new StringOutput(16_384);
            engine.render(template + ".jte", page, html);
            return html.toString();
        });
    }
}
