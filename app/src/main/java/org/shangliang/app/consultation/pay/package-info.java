/**
 * The shared pay calculator (共同口径算账): both sides state the figures they reckon with, differences stay visible, and
 * every proposal is costed by one arithmetic. It judges no proposal; money is in whole fen.
 */
@NullMarked
package org.shangliang.app.consultation.pay;

import org.jspecify.annotations.NullMarked;
