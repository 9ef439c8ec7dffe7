package org.shangliang.app.document.block;

/** The outer form of a document (文书样式), which decides sizes and spacing. */
public enum Form {
    /** A letter on the page of GB/T 9704 (函). */
    LETTER,
    /** A resolution, mandate or other single act (决议、委托书). */
    ACT,
    /** A contract in chapters and articles (合同). */
    CONTRACT,
    /** A form, list or record that is mostly a table (表单). */
    SHEET,
    /** A sheet for the notice board, read from two steps away (告示). */
    NOTICE
}
