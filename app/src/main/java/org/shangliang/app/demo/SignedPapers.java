package org.shangliang.app.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.shangliang.app.access.Actor;
import org.shangliang.app.document.Attachments;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Adds to what one person records for others, both sides or two tellers, the scan of the paper they signed (演示用签字扫描件). */
@Component
class SignedPapers {
    private static final Set<String> SIGNED =
            Set.of("recorder", "meetings", "draft", "accord", "suspension", "deliberations");
    private static final String FILE = "signed-paper.png";

    private final Attachments attachments;
    private final JsonMapper json;

    SignedPapers(Attachments attachments, JsonMapper json) {
        this.attachments = attachments;
        this.json = json;
    }

    /** The payload of a step, with the scan where the step needs one. */
    String with(String step, String payload, Actor by) {
        if (!SIGNED.contains(step)) {
            return payload;
        }
        var body = (ObjectNode) json.readTree(payload);
        body.putArray("attachments").add(scan(by));
        return json.writeValueAsString(body);
    }

    private String scan(Actor by) {
        try (var content = new ClassPathResource("demo/" + FILE).getInputStream()) {
            return attachments.store(content, FILE, by).id().toString();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
