/** What the tests of all modules share. */
@NullMarked
package org.shangliang.app.testing;

import org.jspecify.annotations.NullMarked;
