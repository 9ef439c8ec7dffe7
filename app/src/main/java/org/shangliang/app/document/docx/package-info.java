/** Writes a formal document as a Word file from the same blocks (Word 文书). */
@NullMarked
package org.shangliang.app.document.docx;

import org.jspecify.annotations.NullMarked;
