package org.shangliang.app.organization.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;

/** The form of a new union, or of a known one ({@code id}). */
public record UnionFormPage(
        @Nullable String id, String name, FormValues form, List<Option> regions, boolean more, List<Option> kinds) {

    /** Where the form is sent. */
    public String action() {
        return id == null ? "/unions" : "/unions/" + id;
    }
}
