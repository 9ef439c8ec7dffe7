package org.shangliang.app.document;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import org.springframework.stereotype.Component;

/** The compiled plain-text templates of src/main/document. */
@Component
class DocumentTemplates {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Plain, DocumentTemplates.class.getClassLoader(), "gg.jte.generated.document");

    TemplateEngine engine() {
        return engine;
    }
}
