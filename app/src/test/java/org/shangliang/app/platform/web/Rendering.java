package org.shangliang.app.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.shangliang.app.platform.Texts;

/** Renders templates in tests as a signed-in union chair sees them, without a server. */
public final class Rendering {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final Texts TEXTS = Texts.fromClassPath();
    private static final Assets ASSETS = new Assets();

    private Rendering() {}

    /** A page with its record, for instance {@code Rendering.page("offer/show", page)}. */
    public static Document page(String template, Object page) {
        return Jsoup.parse(html(frame(), template, Map.of("page", page)));
    }

    /** A component with its parameters by name. */
    public static Document component(String name, Map<String, Object> parameters) {
        return Jsoup.parseBodyFragment(html(frame(), "component/" + name, parameters));
    }

    /** Any template within a frame of one's own. */
    static String html(Frame frame, String template, Map<String, Object> parameters) {
        return frame.around(() -> {
            var html = new StringOutput();
            ENGINE.render(template + ".jte", parameters, html);
            return html.toString();
        });
    }

    /** A union chair on the path {@code /cases/1}, light, usual size. */
    static Frame frame() {
        return new Frame(
                new Viewer("何建军", "工会主席", "UNION_CHAIR", "津澜精密制造工会", 0),
                List.of(),
                Display.ORDINARY,
                "/cases/1",
                new Csrf("_csrf", () -> "the-token"),
                null,
                null,
                ASSETS,
                TEXTS);
    }
}
