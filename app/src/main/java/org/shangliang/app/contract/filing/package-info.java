/**
 * The bundle for review (报送材料): what the labour authority will look at, gathered from the record and compared part with
 * part, before it is handed in. It judges nothing; whoever reviews concludes.
 */
@NullMarked
package org.shangliang.app.contract.filing;

import org.jspecify.annotations.NullMarked;
