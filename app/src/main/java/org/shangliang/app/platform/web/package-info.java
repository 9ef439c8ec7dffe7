/**
 * What every page stands on (页面框架): the frame around a page, the values of components, forms and problems. Templates
 * get exactly one record; what belongs to the request and not to the page is {@link Frame}.
 */
@NamedInterface("web")
@NullMarked
package org.shangliang.app.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
