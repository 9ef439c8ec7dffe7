package org.shangliang.app.document;

import java.util.UUID;

/** An attachment as others see it (附件); {@code type} is the media type found in the content, not the one claimed. */
public record AttachmentView(UUID id, String name, String type, long size, String sha256) {}
