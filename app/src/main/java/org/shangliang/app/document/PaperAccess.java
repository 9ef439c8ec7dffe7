package org.shangliang.app.document;

import java.util.UUID;
import org.shangliang.app.access.Actor;

/**
 * Says who may read the papers of a case (文书查阅权限). The module that owns cases registers one bean; one yes is enough.
 */
@FunctionalInterface
public interface PaperAccess {

    /** Whether this person may read papers of this kind in this case. */
    boolean mayRead(UUID caseId, String kind, Actor actor);

    /** Whether this person may read this one paper, where it depends on more than its kind. */
    default boolean mayRead(PaperView paper, Actor actor) {
        return mayRead(paper.caseId(), paper.kind(), actor);
    }
}
