package org.shangliang.app.document;

import java.time.LocalDate;
import java.util.List;
import org.shangliang.app.document.paper.PlatformAccord;

/** What couriers and platforms might agree on. */
final class SampleAccord {
    private SampleAccord() {}

    static PlatformAccord agreement() {
        return new PlatformAccord(
                PlatformAccord.Form.AGREEMENT,
                "滨海高新区即时配送行业平台劳动者权益协商协议",
                "滨海高新区即时配送行业",
                List.of("云骑到家供应链有限公司", "津澜商贸有限公司"),
                SamplePapers.EMPLOYER,
                SamplePapers.UNION,
                SamplePapers.DIRECTOR,
                SamplePapers.CHAIR,
                List.of("三公里以内每单不低于4.5元。", "连续在线满4小时，停派20分钟。"),
                List.of(new PlatformAccord.Change("计件单价", "每单4.2元", "每单不低于4.5元")),
                LocalDate.of(2022, 4, 1),
                LocalDate.of(2023, 3, 31),
                List.of());
    }
}
