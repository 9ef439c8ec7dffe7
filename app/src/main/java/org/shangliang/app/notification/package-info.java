/**
 * Notification (邮件提醒): one digest by e-mail for a person and a day, to an address the person gave and confirmed, from a
 * queue in the database. It does not know what a duty is: modules above supply them.
 */
@ApplicationModule(
        displayName = "notification",
        allowedDependencies = {"platform", "platform :: web", "audit", "access"})
@NullMarked
package org.shangliang.app.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
