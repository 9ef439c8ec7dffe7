/**
 * The signing of the one text (签订): the set that is printed and signed, the scan that comes back and is matched to the text,
 * and who has signed so far. Nothing half signed is shown as signed.
 */
@NullMarked
package org.shangliang.app.contract.signing;

import org.jspecify.annotations.NullMarked;
