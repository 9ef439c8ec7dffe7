/**
 * Publication (公布): the sheet for the notice board with its code, what the code answers, reading receipts without names, and
 * the public page under the employer's switch. It publishes nothing by itself; that is a step of the contract.
 */
@NamedInterface("publication")
@NullMarked
package org.shangliang.app.contract.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
