package org.shangliang.app.platform.web;

/** How a person wants pages to look (显示方式): dark ground, large print (大字). */
public record Display(boolean dark, boolean large) {

    /** Light and of ordinary size. */
    public static final Display ORDINARY = new Display(false, false);
}
