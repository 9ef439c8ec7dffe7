package org.shangliang.app.campaign.notice;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.document.Attachments;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.web.FormValues;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** Keeps the files that come with the form of a notice; a form that comes back remembers them. */
@Component
class NoticeUploads {
    private final Attachments attachments;

    NoticeUploads(Attachments attachments) {
        this.attachments = attachments;
    }

    /** The form as typed, naming the files it brought and those it had; what could not be kept is said in it. */
    FormValues read(HttpServletRequest request, Actor actor) {
        var form = FormValues.from(request.getParameterMap());
        var ids = new ArrayList<>(form.values(NoticeForms.KEPT));
        var faults = new ArrayList<InvalidInput>();
        var multipart = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (multipart != null) {
            for (var file : multipart.getFiles("file")) {
                try {
                    if (!file.isEmpty()) {
                        ids.add(keep(file, actor).toString());
                    }
                } catch (InvalidInput refused) {
                    faults.add(refused);
                }
            }
        }
        var parameters = new LinkedHashMap<>(request.getParameterMap());
        parameters.put(NoticeForms.KEPT, ids.toArray(String[]::new));
        var typed = FormValues.from(parameters);
        for (var fault : faults) {
            typed = typed.rejected(fault);
        }
        return typed;
    }

    /** The ids of the files of a form. */
    static List<UUID> files(FormValues form) {
        var errors = new ArrayList<InvalidInput.FieldError>();
        var ids = new ArrayList<UUID>();
        for (var typed : form.values(NoticeForms.KEPT)) {
            var id = NoticeForms.id(typed, "file", errors);
            if (id != null) {
                ids.add(id);
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return List.copyOf(ids);
    }

    private UUID keep(MultipartFile file, Actor actor) {
        var name = file.getOriginalFilename();
        try (var content = file.getInputStream()) {
            return attachments.store(content, name == null ? "" : name, actor).id();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
