/**
 * Blind signatures (盲签凭证): RSABSSA-SHA384-PSS-Randomized of RFC 9474, for tokens that say "entitled" and nothing else. Pure
 * arithmetic: who gets a token and what becomes of it is the vote's business.
 */
@NamedInterface("blind")
@NullMarked
package org.shangliang.app.congress.blind;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
