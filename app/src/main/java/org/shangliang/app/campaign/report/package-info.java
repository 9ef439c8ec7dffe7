/**
 * Files made of a campaign's numbers (报表文件): charts inside a Word report, a workbook filled into somebody else's
 * template. It knows files, and takes the numbers as they are given.
 */
@NullMarked
package org.shangliang.app.campaign.report;

import org.jspecify.annotations.NullMarked;
