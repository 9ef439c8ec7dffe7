/** The case as values (协商案): what was said, done and agreed so far. No Spring, no SQL. */
@NamedInterface("model")
@NullMarked
package org.shangliang.app.consultation.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
