/**
 * Wording in Word (Word修改稿): what lies on the table as a file, and the file back again with its changes recognised clause by
 * clause. A change becomes a pass of the side that brought it; what both chiefs initialled changes only when both want it.
 */
@NullMarked
package org.shangliang.app.consultation.redraft;

import org.jspecify.annotations.NullMarked;
