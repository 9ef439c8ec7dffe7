package org.shangliang.app.consultation.model;

import java.time.LocalDate;
import java.util.List;

/** Information the employer gave for the talks (信息披露); a file handed over, or kept for reading on its premises. */
public record Disclosure(LocalDate providedOn, List<Item> items) {

    /** One item of information. */
    public record Item(String title, Manner manner) {}

    /** How the information may be seen. */
    public enum Manner {
        /** Handed over (交付). */
        HANDED_OVER,
        /** To be read on the employer's premises, with a register (现场查阅登记). */
        ON_PREMISES
    }
}
