/** The pages and the API of supervision. */
@NullMarked
package org.shangliang.app.supervision.web;

import org.jspecify.annotations.NullMarked;
