/** The page records of sign-in, account and administration (登录与账号页面); their controllers stand one package up. */
@NullMarked
package org.shangliang.app.access.web;

import org.jspecify.annotations.NullMarked;
