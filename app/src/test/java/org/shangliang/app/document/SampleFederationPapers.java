package org.shangliang.app.document;

import static org.shangliang.app.document.SamplePapers.EMPLOYER;
import static org.shangliang.app.document.SamplePapers.NUMBER;
import static org.shangliang.app.document.SamplePapers.OFFER_LAW;
import static org.shangliang.app.document.SamplePapers.UNION;
import static org.shangliang.app.document.SamplePapers.day;

import java.util.List;
import org.shangliang.app.document.paper.Letter;
import org.shangliang.app.document.paper.OfficialNotice;
import org.shangliang.app.document.paper.SupervisionLetter;
import org.shangliang.app.document.paper.TopicMeeting;

/** The papers a federation writes: a notice, a letter of supervision, the minutes of a meeting on one topic. */
final class SampleFederationPapers {
    private SampleFederationPapers() {}

    static OfficialNotice officialNotice() {
        return new OfficialNotice(
                new Letter("滨海高新区总工会", "高新区各基层工会", true, "津滨高工〔2022〕5号", day(3, 8)),
                "关于在高新区集中开展2022年集体协商“要约行动”的通知",
                List.of(
                        new OfficialNotice.Part(0, "现将有关事宜通知如下："),
                        new OfficialNotice.Part(1, "一、指导思想"),
                        new OfficialNotice.Part(2, "（一）结合实际开展工资集体协商"),
                        new OfficialNotice.Part(0, "#1 请各基层工会于3月31日前完成要约行动。")),
                List.of("要约书样本", "汇总表"),
                "区人力资源和社会保障局，区工商业联合会");
    }

    static SupervisionLetter supervision(SupervisionLetter.Form form) {
        return new SupervisionLetter(
                new Letter("津滨高新区总工会", EMPLOYER.name(), true, "〔2022〕120116900-意见-1", day(3, 17)),
                form,
                EMPLOYER,
                NUMBER,
                List.of("公司工会3月8日送达要约书，公司至今没有书面答复。"),
                List.of("立即书面答复要约，并约定协商时间。"),
                OFFER_LAW,
                day(3, 24),
                "权益保障部");
    }

    static TopicMeeting topic() {
        return new TopicMeeting(
                "津滨高新区总工会",
                "要约行动推进专题会",
                day(3, 18),
                "14:00",
                "高新区总工会三楼会议室",
                "周敏",
                List.of("通报各单位进度", "逐家说清卡在哪里"),
                List.of(EMPLOYER.name() + "（赵立群）", UNION.name() + "（王秀兰）"),
                List.of("人社部门（请假）"),
                "各单位逐家说明了进度和难处。",
                List.of(new TopicMeeting.Resolution("3月25日前书面答复要约", "人事部 李经理", day(3, 25))));
    }
}
