package org.shangliang.app.document.paper;

import java.util.List;

/**
 * The employers for whom a sectoral or regional contract is made (参加单位), as its text names them.
 *
 * @param title the name of the contract, with its trade or area
 * @param onlyBound whether the law binds only those who recognise or seal it
 */
public record SeveralEmployers(String title, List<String> names, boolean onlyBound) {
    public SeveralEmployers {
        names = List.copyOf(names);
    }
}
