package org.shangliang.app.opinion;

/** What a worker thinks of a reviewed summary (支持程度); only counts are kept. */
enum Support {
    /** Agrees (赞成). */
    AGREE,
    /** Disagrees (不赞成). */
    DISAGREE,
    /** Has no opinion (说不好). */
    PASS
}
