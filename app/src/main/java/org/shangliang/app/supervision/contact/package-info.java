/** What an enterprise was sent and told before (联系记录): urgings, calls, letters, visits and meetings in one history. */
@NullMarked
package org.shangliang.app.supervision.contact;

import org.jspecify.annotations.NullMarked;
