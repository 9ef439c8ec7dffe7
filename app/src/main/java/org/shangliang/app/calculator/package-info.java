/**
 * The calculator (法定期限与表决计算器): the law's answers for everyone, as a public page and as a public API. It keeps
 * nothing, asks nobody to sign in, and knows no case.
 */
@ApplicationModule(
        displayName = "calculator",
        allowedDependencies = {"platform", "platform :: web"})
@NullMarked
package org.shangliang.app.calculator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
