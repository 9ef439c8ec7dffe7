package org.shangliang.app.contract.publication;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.contract.publication.PublishedStore.Turned;
import org.shangliang.app.contract.publication.Readers.Told;
import org.shangliang.app.document.CasePart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether the text is open to the public and how many have read it, in the portable case file (案卷包公布): the number only as far
 * as it is told on the page. The digests of readers stay behind; without the salt of the docket they would say nothing.
 */
@Component
@Order(46)
class PublicityPart extends CasePart.Json<PublicityPart.Sheet> {
    private final PublishedTexts texts;
    private final PublishedStore store;

    PublicityPart(PublishedTexts texts, PublishedStore store, JsonMapper json) {
        super("publicity.json", Sheet.class, json);
        this.texts = texts;
        this.store = store;
    }

    /** The switch, and the readers. */
    record Sheet(@Nullable Turned turned, Readers readers) {}

    @Override
    protected Optional<Sheet> find(UUID caseId) {
        return texts.find(caseId)
                .map(text -> new Sheet(store.turned(caseId).orElse(null), texts.readers(text)))
                .filter(sheet -> sheet.turned() != null || sheet.readers().told() != Told.NONE);
    }

    @Override
    protected void put(UUID caseId, Sheet sheet) {
        var turned = sheet.turned();
        if (turned != null) {
            store.open(caseId, turned.open(), turned.changedOn());
        }
        store.keep(caseId, sheet.readers());
    }
}
