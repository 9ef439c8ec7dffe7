package org.shangliang.app.opinion.web;

import java.util.List;
import org.shangliang.app.platform.web.FormValues;

/**
 * What came in far beyond the number of workers, waiting for the union (多出的意见待看页).
 *
 * @param later how many are not on this page yet
 * @param copies how many were copies of one that was entered
 */
public record HeldPage(
        String id, String title, int audience, int pending, int later, int copies, List<Line> lines, FormValues form) {

    /** Opinions that say nearly the same: some of their texts, and how many more texts there are. */
    public record Line(String sample, int opinions, boolean flood, String picks, List<String> texts, int more) {}
}
