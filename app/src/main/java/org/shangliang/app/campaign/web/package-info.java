/** What the pages of a campaign (要约行动) show: one record for each page, filled by the module, with no logic of its own. */
@NullMarked
package org.shangliang.app.campaign.web;

import org.jspecify.annotations.NullMarked;
