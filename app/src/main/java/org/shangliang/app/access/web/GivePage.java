package org.shangliang.app.access.web;

import java.util.List;
import java.util.UUID;
import org.shangliang.app.platform.web.Choice;
import org.shangliang.app.platform.web.FormValues;

/** Giving a capacity (加身份): first the role, then what it extends to. */
public record GivePage(
        UUID account,
        String name,
        FormValues form,
        List<Choice.Option> roles,
        String role,
        String scopeType,
        List<Choice.Option> found) {

    /** The first step: what is wrong with the second is told there alone. */
    public FormValues step() {
        return role.isEmpty() ? form : FormValues.empty().with("role", role).with("text", form.value("text"));
    }
}
