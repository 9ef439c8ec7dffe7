package org.shangliang.app.congress.web;

import java.util.List;
import java.util.stream.Collectors;
import org.shangliang.app.platform.web.FormValues;

/** The voter's page behind the QR code (投票页): before, during and after the vote. */
public record VoterPage(
        String id,
        String union,
        String employer,
        String title,
        String state,
        String meeting,
        boolean due,
        String level,
        String key,
        String fingerprint,
        int entitled,
        int needed,
        boolean small,
        String reading,
        List<ItemField> items,
        FormValues form) {

    /** The public keys of the tokens, one or one an item, with spaces between. */
    public String keys() {
        return items.isEmpty() ? key : items.stream().map(ItemField::key).collect(Collectors.joining(" "));
    }
}
