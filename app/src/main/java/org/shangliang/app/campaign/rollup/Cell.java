package org.shangliang.app.campaign.rollup;

import java.sql.ResultSet;
import java.sql.SQLException;

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

    /** From a row with the dimension, the key and then the measures in their order. */
    static Cell of(ResultSet row) throws SQLException {
        return new Cell(
                row.getString(2),
                row.getInt(3),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6),
                row.getInt(7),
                row.getInt(8),
                row.getInt(9),
                row.getInt(10),
                row.getInt(11),
                row.getInt(12),
                row.getInt(13),
                row.getLong(14),
                row.getLong(15),
                row.getLong(16),
                row.getLong(17),
                row.getLong(18));
    }

    /** Nobody at all. */
    public static Cell none(String key) {
        return new Cell(key, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    /** Whether there is anybody in it, exempted or not. */
    boolean isAnybody() {
        return targets != 0 || exempt != 0;
    }

    /** Both together. */
    Cell plus(Cell more) {
        return new Cell(
                key,
                targets + more.targets,
                offered + more.offered,
                replied + more.replied,
                signed + more.signed,
                filed + more.filed,
                inForce + more.inForce,
                repliedLate + more.repliedLate,
                signedLate + more.signedLate,
                filedLate + more.filedLate,
                inForceLate + more.inForceLate,
                exempt + more.exempt,
                staff + more.staff,
                staffReplied + more.staffReplied,
                staffSigned + more.staffSigned,
                staffFiled + more.staffFiled,
                staffInForce + more.staffInForce);
    }
}
