package org.shangliang.app.congress.web;

/**
 * What is asked for each item of a vote (表决项): its number, its name, and the public key of its tokens if there is one. A
 * vote on the whole draft has the number 0 where it is asked like an item.
 */
public record ItemField(int number, String title, String key, String fingerprint) {

    /** What the field of this item is called. */
    public String name(String field) {
        return number == 0 ? field : field + number;
    }
}
