/** The pages of reminders by e-mail. */
@NullMarked
package org.shangliang.app.notification.web;

import org.jspecify.annotations.NullMarked;
