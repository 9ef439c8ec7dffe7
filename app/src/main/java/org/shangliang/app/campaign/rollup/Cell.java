package org.shangliang.app.campaign.rollup;

/** The counts of one group below one region (汇总格): enterprises by milestone, those late with each, and their staff. */
public record Cell(
        String key,
        int targets,
        int offered,
        int replied,
        int signed,
        int filed,
        int inForce,
        int repliedLate,
        int signedLate,
        int filedLate,
        int inForceLate,
        int exempt,
        long staff,
        long staffReplied,
        long staffSigned,
        long staffFiled,
        long staffInForce) {

    /** Nobody at all. */
    public static Cell none(String key) {
        return new Cell(key, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }
}
