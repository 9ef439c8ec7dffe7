package org.shangliang.app.document.seal;

/** What is found out about a file (核对结果); each has its words in the texts. */
enum Verdict {
    /** Byte for byte the sealed file (与系统所封存的文件一致). */
    SAME,
    /** Sealed here and not changed, but no longer kept here (封章完好，系统没有留存). */
    INTACT,
    /** The sealed version is whole, and something was added after it (封存后追加). */
    APPENDED,
    /** Changed within what was sealed, or the seal itself (封存后被改动). */
    ALTERED,
    /** Somebody else's seal or signature (证书不是本系统的). */
    FOREIGN,
    /** No seal of this installation (不是本系统封存的文件). */
    UNSEALED
}
