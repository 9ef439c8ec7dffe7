/** Pages and API of the parties (企业台账、工会、组织体系、名册导入). */
@NullMarked
package org.shangliang.app.organization.web;

import org.jspecify.annotations.NullMarked;
