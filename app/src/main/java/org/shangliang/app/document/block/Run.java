package org.shangliang.app.document.block;

/** A stretch of text in one style; a line feed in it is a line break inside the block. */
public record Run(String text, boolean strong) {}
