/** Special-topic meetings (专题会): who is invited to talk about what, who came, and what was resolved, by whom, until when. */
@NullMarked
package org.shangliang.app.supervision.meeting;

import org.jspecify.annotations.NullMarked;
