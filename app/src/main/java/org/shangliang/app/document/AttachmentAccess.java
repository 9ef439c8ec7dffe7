package org.shangliang.app.document;

import java.util.UUID;
import org.shangliang.app.access.Actor;

/**
 * Says who may read an attachment (附件查阅权限). A module that keeps attachment ids registers one bean; one yes is
 * enough, and who uploaded an attachment may always read it.
 */
@FunctionalInterface
public interface AttachmentAccess {

    /** Whether the module that asks knows this attachment and lets this person read it. */
    boolean mayRead(UUID attachment, Actor actor);
}
