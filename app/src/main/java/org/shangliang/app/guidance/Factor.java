package org.shangliang.app.guidance;

/** What makes an employer come first (优先因素), with the points it counts where a federation has set none of its own. */
enum Factor {
    /** In difficulties (生产经营困难). */
    STRUGGLING(30),
    /** Hit by the epidemic (受疫情影响). */
    EPIDEMIC(15),
    /** Many workers: the full points from a thousand on, in proportion below (职工人数). */
    HEADCOUNT(20),
    /** Labour disputes known (有劳动争议). */
    DISPUTES(15),
    /** A contract whose renewal may be asked (合同快到期). */
    EXPIRING(15),
    /** The other side declined (对方不同意协商). */
    REFUSAL(20),
    /** The reply is overdue (逾期未答复). */
    SILENCE(25),
    /** Nothing has been begun (还没启动). */
    NOT_BEGUN(10);

    private final int usual;

    Factor(int usual) {
        this.usual = usual;
    }

    int usual() {
        return usual;
    }
}
