/**
 * Workers read the draft (职工看草案): the agreed text with the union's plain words beside it, remarks on each clause without a
 * name, and the union's answers. It changes no clause.
 */
@NamedInterface("reading")
@NullMarked
package org.shangliang.app.consultation.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
