package org.shangliang.app.organization.handover;

import java.util.List;
import org.shangliang.app.organization.handover.HandoverSheet.Section;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;

/**
 * Who leaves, who follows, and what would pass (办理交接).
 *
 * @param people those who may leave, or have left already
 * @param open those of them who are there
 */
public record HandoverFormPage(
        FormValues form,
        List<Option> people,
        List<Option> open,
        boolean asked,
        String leaving,
        String successor,
        List<Section> sections) {
    /** Those it may pass to: everybody who is there but the one who leaves. */
    public List<Option> successors() {
        return open.stream()
                .filter(one -> !one.value().equals(form.value("from")))
                .toList();
    }

    /** How many things would pass. */
    public int count() {
        return sections.stream().mapToInt(one -> one.duties().size()).sum();
    }
}
