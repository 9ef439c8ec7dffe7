/** The contract as values (集体合同): who signed, where it was filed, what was answered, how it is kept. No Spring, no SQL. */
@NamedInterface("model")
@NullMarked
package org.shangliang.app.contract.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
