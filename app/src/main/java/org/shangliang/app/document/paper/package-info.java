/**
 * The records from which formal documents (文书) are made: plain values that the owner of a case fills. A null prints a
 * place to fill by hand; the law cited comes in as data.
 */
@NamedInterface("paper")
@NullMarked
package org.shangliang.app.document.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
