package org.shangliang.app.campaign.notice;

import java.util.ArrayList;
import java.util.List;

/** What a new version changed (修改对照): paragraphs taken out and put in, with those that stayed left out. */
final class Redline {
    /** A paragraph that was taken out or put in. */
    record Line(boolean added, String text) {}

    private Redline() {}

    /** The changes from one text to the next, in the order of the texts. */
    static List<Line> between(List<String> before, List<String> after) {
        var common = common(before, after);
        var lines = new ArrayList<Line>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                i++;
                j++;
            } else if (j == after.size() || i < before.size() && common[i + 1][j] >= common[i][j + 1]) {
                lines.add(new Line(false, before.get(i++)));
            } else {
                lines.add(new Line(true, after.get(j++)));
            }
        }
        return List.copyOf(lines);
    }

    /** How many paragraphs the rests of both texts have in common, from each place on. */
    private static int[][] common(List<String> before, List<String> after) {
        var common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
