package org.shangliang.app.consultation.table;

import java.util.UUID;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.platform.Texts;

/** What heads the pages of the talks (案头): the case, its employer, its kind, and where it stands. */
public record CaseTitle(UUID id, String number, String employer, String kind, String stage) {

    /** The head of a case's pages. */
    public static CaseTitle of(CaseContext context, Texts texts) {
        var header = context.file().header();
        return new CaseTitle(
                header.id(),
                header.number(),
                context.employer().name(),
                texts.of("kindOf." + header.kind()),
                texts.of("stage." + context.stage()));
    }

    /** The address of the case's page. */
    public String path() {
        return "/cases/" + id;
    }
}
