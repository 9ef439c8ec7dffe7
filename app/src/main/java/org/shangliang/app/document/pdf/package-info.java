/** Prints a formal document as PDF (打印): blocks to a page tree, fonts embedded, no blank boxes. */
@NullMarked
package org.shangliang.app.document.pdf;

import org.jspecify.annotations.NullMarked;
