/**
 * The roster (名册导入): reads a sheet of employers as it comes, tells every row that cannot stand, and writes the rest
 * with one statement. Runs as a job that may be left and survives a restart.
 */
@NullMarked
package org.shangliang.app.organization.roster;

import org.jspecify.annotations.NullMarked;
