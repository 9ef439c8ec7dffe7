package org.shangliang.app.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.shangliang.app.document.paper.CoordinationAgreement;
import org.shangliang.app.document.paper.CoordinationApplication;
import org.shangliang.app.document.paper.Paper;
import org.shangliang.law.ContractKind;
import org.shangliang.law.LegalBasis;
import org.shangliang.law.RuleStatus;
import org.shangliang.law.Side;

/** The two papers of a coordination, of the same invented enterprise. */
final class SampleCoordination {
    private SampleCoordination() {}

    static Stream<Paper> all() {
        return Stream.of(application(), agreement());
    }

    private static Paper application() {
        return new CoordinationApplication(
                ContractKind.WAGE,
                SamplePapers.EMPLOYER,
                SamplePapers.UNION,
                Side.WORKERS,
                SamplePapers.NUMBER,
                LocalDate.of(2022, 3, 1),
                "双方谈了两次，工资增长幅度仍相差三个百分点。\n请求协调。",
                List.of(
                        new CoordinationApplication.Line("工资增长", "增长百分之八。", "增长百分之五。", null),
                        new CoordinationApplication.Line("津贴", null, null, "双方都表示再想想")),
                "上级工会来指导过一次",
                List.of(new LegalBasis("集体合同规定", "49-50", RuleStatus.SEEN)));
    }

    private static Paper agreement() {
        return new CoordinationAgreement(
                ContractKind.WAGE,
                SamplePapers.EMPLOYER,
                SamplePapers.UNION,
                Side.EMPLOYER,
                LocalDate.of(2022, 3, 1),
                LocalDate.of(2022, 3, 3),
                "工资增长幅度谈不拢",
                "双方相差三个百分点",
                "上半年增长百分之五，订单恢复后增长百分之八",
                "每年怎么增长",
                List.of(
                        new CoordinationAgreement.Coordinator("人社部门", "郑敏", "科长"),
                        new CoordinationAgreement.Coordinator("工会", "刘洋", null)),
                "王秀兰",
                "赵立群",
                List.of(new LegalBasis("集体合同规定", "54", RuleStatus.SEEN)));
    }
}
