/**
 * The balance finder (找平衡): on scales both sides see, each side marks in private what it could accept; only when both opt
 * in are packages shown that both prefer to the present table. Until then nothing of one side can be learnt by the other.
 */
@NullMarked
package org.shangliang.app.consultation.balance;

import org.jspecify.annotations.NullMarked;
