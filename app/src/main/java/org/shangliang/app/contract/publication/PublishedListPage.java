package org.shangliang.app.contract.publication;

import java.util.List;

/** The contracts that their employers have opened to the public (公开的合同). */
public record PublishedListPage(List<Line> lines) {

    /** One contract. */
    public record Line(String id, String employer, String kind, String inForceOn) {}
}
