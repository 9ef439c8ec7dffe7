/**
 * The demo district (演示区): the Binhai high-tech zone of the notice of 2022-03-08 with invented enterprises, and a
 * history in which every stage occurs. It acts through the same doors as people do and exists only in a demo.
 */
@ApplicationModule(displayName = "demo")
@NullMarked
package org.shangliang.app.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
