/**
 * The vote of a congress (无记名投票): its roll, its box, the two tellers, the closing and the bulletin, as the protocol in
 * docs/protocol/ballot.md lays down. The roll knows voters and no choices, the box choices and no voters.
 */
@NamedInterface("vote")
@NullMarked
package org.shangliang.app.congress.vote;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
