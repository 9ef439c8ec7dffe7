package org.shangliang.law;

/** Sex as the list of representatives states it (性别). */
public enum Gender {
    /** Female (女). */
    F,
    /** Male (男). */
    M
}
