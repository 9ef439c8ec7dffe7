/**
 * Notices (通知): drafted by hand or from a file, numbered, published to the unions below, and their receipts (签收). A
 * published version is never changed; a correction is the next version.
 */
@NamedInterface("notice")
@NullMarked
package org.shangliang.app.campaign.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
