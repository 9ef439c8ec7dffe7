/**
 * Papers (文书与附件): attachments kept once with their digest, and formal documents made from a block model as PDF and
 * DOCX. It does not know what a document means.
 */
@ApplicationModule(
        displayName = "document",
        allowedDependencies = {"platform", "platform :: web", "audit", "access"})
@NullMarked
package org.shangliang.app.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
