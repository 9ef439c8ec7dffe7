/** Words and numbers as documents say them (行文用语): labels, Chinese numerals, money, articles of law. */
@NullMarked
package org.shangliang.app.document.phrase;

import org.jspecify.annotations.NullMarked;
