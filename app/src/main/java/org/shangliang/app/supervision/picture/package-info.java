/** The long picture to forward in WeChat (转发长图): who has to do what until when, on what law; no names, no numbers of people. */
@NullMarked
package org.shangliang.app.supervision.picture;

import org.jspecify.annotations.NullMarked;
