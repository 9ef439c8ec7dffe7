package org.shangliang.app.consultation.joint;

import java.util.List;

/** The common tables at which the own employer or union sits (同桌协商列表). */
public record SeatListPage(List<Line> lines) {

    /** A table. */
    public record Line(String path, String title, String number, int parties, int undecided, String bound) {}
}
