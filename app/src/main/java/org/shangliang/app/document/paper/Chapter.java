package org.shangliang.app.document.paper;

import java.util.List;

/** A chapter of a contract (章): its heading and its articles in order; articles are numbered when printed. */
public record Chapter(String title, List<String> articles) {
    public Chapter {
        articles = List.copyOf(articles);
    }
}
