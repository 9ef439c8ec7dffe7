/** The records that the pages of opinions are made of (意见征集页面). They hold words ready to be shown, no logic. */
@NullMarked
package org.shangliang.app.opinion.web;

import org.jspecify.annotations.NullMarked;
