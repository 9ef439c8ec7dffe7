/** The program (好商量): modules, pages, REST API. See docs/decisions for the reasons behind the layout. */
@NullMarked
package org.shangliang.app;

import org.jspecify.annotations.NullMarked;
