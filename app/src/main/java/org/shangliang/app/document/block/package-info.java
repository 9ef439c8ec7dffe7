/** The block model of a formal document (文书结构): its markup, its canonical text and the blocks both writers print. */
@NullMarked
package org.shangliang.app.document.block;

import org.jspecify.annotations.NullMarked;
