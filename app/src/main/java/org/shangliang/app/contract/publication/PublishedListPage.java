package org.shangliang.app.contract.publication;

import java.util.List;
import org.shangliang.app.platform.web.Pager;

/** The contracts that their employers have opened to the public (公开的合同). */
public record PublishedListPage(List<Line> lines, Pager pager) {

    /** One contract. */
    public record Line(String id, String employer, String kind, String inForceOn) {}
}
