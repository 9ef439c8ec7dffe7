/**
 * Which enterprises a campaign means (应开展单位的条件): conditions over what is known of enterprises, and how many meet them.
 * It lists no targets and takes none out.
 */
@NullMarked
package org.shangliang.app.campaign.selection;

import org.jspecify.annotations.NullMarked;
