/** Visits to enterprises (走访督导), what was found there, and that it is put right (整改). */
@NullMarked
package org.shangliang.app.supervision.visit;

import org.jspecify.annotations.NullMarked;
