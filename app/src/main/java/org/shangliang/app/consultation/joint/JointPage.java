package org.shangliang.app.consultation.joint;

import java.util.List;
import org.shangliang.app.consultation.table.CaseTitle;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.law.Ground;

/** The table of several employers as those see it who conduct the case (同桌协商); {@code carried} from an earlier contract. */
public record JointPage(
        CaseTitle title,
        boolean opened,
        boolean carried,
        String told,
        boolean accord,
        List<Party> parties,
        List<Row> rows,
        Options options,
        boolean mayArrange,
        boolean mayTell,
        List<Ground> remarks,
        FormValues form) {

    /** An employer at the table; {@code text} is where its own text is, once clauses lie on the table. */
    public record Party(
            String id, String name, String union, String bound, String tone, boolean removable, String text) {}

    /** A clause with what each employer thinks of it, in the order of the parties. */
    public record Row(int number, String title, String state, String change, List<String> stances) {}

    /** What can be chosen. */
    public record Options(List<Option> scopes, List<Option> results, List<Option> topics, List<Option> clauses) {}
}
