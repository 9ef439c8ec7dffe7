package org.shangliang.app.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.shangliang.app.platform.InvalidInput.FieldError;

class FormComponentTests {

    @Test
    void carriesTheTokenAndSendsToItsAction() {
        var form = form(FormValues.empty());
        assertThat(form.select("form").attr("action")).isEqualTo("/cases/1/offer");
        assertThat(form.select("input[name=_csrf]").attr("value")).isEqualTo("the-token");
        assertThat(form.select("button[type=submit]").text()).isEqualTo("送达要约");
    }

    @Test
    void summarisesErrorsWithLinksToTheirFields() {
        var form = form(FormValues.empty().rejected(List.of(new FieldError("workers[2].name", "platform.nav.work"))));
        assertThat(form.select("[role=alert] a").attr("href")).isEqualTo("#f-workers-2-name");
    }

    private static Document form(FormValues values) {
        return Rendering.component(
                "form", Map.of("action", "/cases/1/offer", "form", values, "submit", "送达要约", "content", (gg.jte.Content)
                        output -> output.writeContent("<p>…</p>")));
    }
}
