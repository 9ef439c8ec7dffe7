/** The congress as values (职工代表大会): how it was convened, what was counted, what was resolved. No Spring, no SQL. */
@NamedInterface("model")
@NullMarked
package org.shangliang.app.congress.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
