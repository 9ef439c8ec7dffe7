/** Pure values of the parties (工会与用人单位): industries, size classes, region codes. No Spring and no SQL. */
@NullMarked
package org.shangliang.app.organization.model;

import org.jspecify.annotations.NullMarked;
