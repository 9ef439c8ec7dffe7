/**
 * The program's database (数据库): by default a durable PostgreSQL of its own inside the data directory, or a server
 * named by {@code SHANGLIANG_DB_URL}; and the migrations of every module in their order.
 */
@NullMarked
package org.shangliang.app.platform.postgres;

import org.jspecify.annotations.NullMarked;
