/** Journeys (一件事从头到尾): the built program, a real browser, what a person sees. */
@NullMarked
package org.shangliang.e2e;

import org.jspecify.annotations.NullMarked;
