package org.shangliang.app.cockpit;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.shangliang.app.access.Actor;
import org.shangliang.app.document.Attachments;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** Keeps the scans that come with a form before anything else, so that a form sent back has not lost them. */
@Component
class Scans {
    private static final String IDS = "attachments[]";

    private final Attachments attachments;

    Scans(Attachments attachments) {
        this.attachments = attachments;
    }

    /** The parameters of the request, with the ids of the files just kept. */
    Map<String, String[]> kept(HttpServletRequest request, Actor actor) {
        Map<String, String[]> parameters = new LinkedHashMap<>(request.getParameterMap());
        var multipart = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (multipart != null) {
            multipart.getFiles("_scan").stream()
                    .filter(file -> !file.isEmpty())
                    .map(file -> keep(file, actor))
                    .forEach(id -> parameters.merge(
                            IDS,
                            new String[] {id},
                            (some, one) -> Stream.concat(Stream.of(some), Stream.of(one))
                                    .toArray(String[]::new)));
        }
        return parameters;
    }

    private String keep(MultipartFile file, Actor actor) {
        var name = file.getOriginalFilename();
        try (var content = file.getInputStream()) {
            return attachments
                    .store(content, name == null ? "scan" : name, actor)
                    .id()
                    .toString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
