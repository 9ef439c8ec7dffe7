/** The pages of a vote as records (表决页面), one for each template. */
@NullMarked
package org.shangliang.app.congress.web;

import org.jspecify.annotations.NullMarked;
