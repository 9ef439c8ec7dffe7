package org.shangliang.app.campaign.selection;

import java.util.List;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;

/**
 * The fields by which targets are limited (应开展单位的条件).
 *
 * @param carried what was typed, by field, to be sent once more
 */
public record SelectionFields(
        FormValues form,
        List<Option> regions,
        List<Option> industries,
        List<Option> sizes,
        List<Option> situations,
        List<Option> unions,
        List<Option> flags,
        List<Option> carried) {

    /** Whether anything narrows, or something about it was wrong. */
    public boolean open() {
        return carried.stream().anyMatch(one -> !one.label().isEmpty());
    }
}
