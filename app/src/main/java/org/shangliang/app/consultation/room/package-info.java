/**
 * The room (协商室): a meeting from its invitation to minutes ready for two signatures, seen live by both sides: who is
 * present, what is being talked about, and what the neutral recorder noted. The meeting itself is filed by the procedure.
 */
@NamedInterface("room")
@NullMarked
package org.shangliang.app.consultation.room;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
