/** Whom to call at an enterprise and at its union (联系电话): sealed in the database, shown to whoever may act on it. */
@NamedInterface("phonebook")
@NullMarked
package org.shangliang.app.organization.phonebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
