package org.shangliang.app.platform.web;

/** The way through a long list (翻页): page counted from 1; {@code path} is the list's address with its filters. */
public record Pager(String path, int page, boolean hasMore) {

    /** Whether there is anything to turn. */
    public boolean needed() {
        return page > 1 || hasMore;
    }

    /** The address of the page before. */
    public String before() {
        return at(page - 1);
    }

    /** The address of the page after. */
    public String after() {
        return at(page + 1);
    }

    private String at(int number) {
        return path + (path.contains("?") ? "&" : "?") + "page=" + number;
    }
}
