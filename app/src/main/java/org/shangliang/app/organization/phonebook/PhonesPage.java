package org.shangliang.app.organization.phonebook;

import java.util.List;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;

/** The telephone numbers of one enterprise, and the form for one more. */
public record PhonesPage(
        String id,
        String name,
        String back,
        List<PhoneEntry> phones,
        FormValues form,
        List<Option> sides,
        boolean mayNote,
        boolean keeper) {}
