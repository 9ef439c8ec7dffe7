package org.shangliang.app.document.phrase;

import java.text.MessageFormat;

/** Counts chapters and articles while a contract is written (章、条编号); articles run on through the chapters. */
public final class Counting {
    private int chapters;
    private int articles;
    private int items;

    /** The next chapter's number. */
    public String chapter() {
        return say("chapter", ++chapters);
    }

    /** The next article's number. */
    public String article() {
        return say("article", ++articles);
    }

    /** The next first-level heading's number. */
    public String heading() {
        return say("heading", ++items);
    }

    private static String say(String key, int number) {
        return MessageFormat.format(Words.of("document.say." + key), Numerals.of(number));
    }
}
