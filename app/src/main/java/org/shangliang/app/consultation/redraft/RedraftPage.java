package org.shangliang.app.consultation.redraft;

import java.util.List;
import org.shangliang.app.consultation.table.CaseTitle;
import org.shangliang.app.consultation.table.Redline;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.law.Ground;

/** Clauses to Word and back (Word修改稿). */
public record RedraftPage(
        CaseTitle title, int clauses, boolean side, List<File> files, FormValues form, List<Ground> barred) {

    /** A file that was brought back. */
    public record File(int number, String told, List<Change> changes) {}

    /** A changed clause and what may be decided on it. */
    public record Change(
            String action,
            int number,
            String name,
            List<Redline.Part> parts,
            String state,
            String tone,
            String accept,
            String refuse) {}
}
