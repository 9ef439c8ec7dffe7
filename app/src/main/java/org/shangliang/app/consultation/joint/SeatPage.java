package org.shangliang.app.consultation.joint;

import java.util.List;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.law.Ground;

/** One employer's seat at a common table (同桌单位). */
public record SeatPage(
        String path,
        String title,
        String employer,
        String number,
        boolean accord,
        boolean deciding,
        String bound,
        String stage,
        String next,
        String digest,
        List<Clause> clauses,
        List<String> common,
        List<String> parties,
        List<Ground> unready,
        List<Option> manners,
        FormValues form) {

    /** A clause and the own stance. */
    public record Clause(
            String id,
            int number,
            String title,
            int pass,
            String text,
            String state,
            String topic,
            String before,
            String after,
            String stance,
            String tone,
            boolean accepts,
            boolean reserves,
            String words,
            boolean open) {}
}
