package org.shangliang.app.organization.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;

/** The form of a new employer, or of a known one ({@code id}). */
public record EnterpriseFormPage(
        @Nullable String id,
        String name,
        FormValues form,
        List<Option> regions,
        boolean more,
        List<Option> industries,
        List<Option> sizes,
        List<Option> unions) {

    /** Where the form is sent. */
    public String action() {
        return id == null ? "/enterprises" : "/enterprises/" + id;
    }

    /** Where giving up leads. */
    public String back() {
        return id == null ? "/enterprises" : action();
    }
}
