package org.shangliang.app.cockpit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.organization.Track;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;

/** The form that opens a case. */
public record OpeningPage(
        FormValues form,
        List<Option> enterprises,
        List<Option> kinds,
        boolean elsewhere,
        @Nullable Track track) {}
