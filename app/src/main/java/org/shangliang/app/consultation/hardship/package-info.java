/**
 * Measures of hard times (困难时期措施): each with an end, a review, a floor and the managers' share, initialled by both
 * sides, lapsing by itself; and the workers' own written consents to cuts of pay. It writes no contract text.
 */
@NullMarked
package org.shangliang.app.consultation.hardship;

import org.jspecify.annotations.NullMarked;
