package org.shangliang.app.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an enterprise's situation leads to (分类指导), in words: the recommended items and the part of the wage guideline.
 *
 * @param situation in words; empty while nobody has judged
 * @param guideline what the wage guideline of the day says for this situation, line by line
 * @param unverified whether something of it could not be read or is in doubt (待核实)
 */
public record Track(String situation, List<Item> items, List<String> guideline, boolean unverified) {

    /** One recommended item under its statutory heading, and why it is recommended. */
    public record Item(
            String heading, String title, @Nullable String reason) {}
}
