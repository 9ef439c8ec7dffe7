package org.shangliang.app.contract.filing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.joint.JointList;
import org.shangliang.app.contract.filing.Bundle.FileLine;

/** The employers of a sectoral or regional contract among the papers handed in (参加单位名单和各单位文本). */
final class PartyPapers {
    private PartyPapers() {}

    /** The text of every employer that took its own on itself. */
    static List<FileLine> files(@Nullable JointList joint) {
        var files = new ArrayList<FileLine>();
        for (var line : joint == null ? List.<JointList.Line>of() : joint.lines()) {
            var paper = line.paper();
            if (paper != null) {
                files.add(new FileLine(paper, line.name(), "/papers/" + paper + ".pdf", line.digest(), false));
            }
        }
        return files;
    }

    /** The list itself: every employer with its state, and what else was said. */
    static @Nullable String note(@Nullable JointList joint, @Nullable String said) {
        if (joint == null) {
            return said;
        }
        var lines = new ArrayList<String>();
        joint.lines().forEach(line -> lines.add(line.name() + "\uff1a" + line.words()));
        if (said != null) {
            lines.add(said);
        }
        return String.join("\uff1b", lines);
    }
}
