package org.shangliang.law;

import org.jspecify.annotations.Nullable;

/**
 * One representative of a side (协商代表).
 *
 * @param id what tells two people of one name apart, if known
 * @param external an outside professional (外聘代表), 集体合同规定 23
 * @param frontline a front-line worker (一线职工)
 */
public record SideMember(
        @Nullable String id, String name, Gender gender, boolean external, boolean chief, boolean frontline) {
    /** A representative of whom nobody said that he works on the front line. */
    public SideMember(@Nullable String id, String name, Gender gender, boolean external, boolean chief) {
        this(id, name, gender, external, chief, false);
    }

    /** The same person: one id, or one name unless two different ids tell them apart. */
    boolean samePerson(SideMember other) {
        if (id != null && other.id != null) {
            return id.equals(other.id);
        }
        return plainName().equals(other.plainName());
    }

    private String plainName() {
        return name.replaceAll("[\\s\u3000\u00b7]+", "");
    }
}
