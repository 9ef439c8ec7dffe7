package org.shangliang.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RulingTests {
    private static final Ground ONE = new Ground("one", List.of(), List.of());
    private static final Ground TWO = new Ground("two", List.of(), List.of());

    @Test
    @DisplayName("两项都允许：说明合并")
    void permissionsJoinTheirNotes() {
        var both = new Permitted(List.of(ONE)).and(new Permitted(List.of(TWO)));
        assertThat(both).isEqualTo(new Permitted(List.of(ONE, TWO)));
    }

    @Test
    @DisplayName("有一项不允许就不允许，理由全部保留")
    void anyRefusalRefuses() {
        var refused = new Refused(List.of(ONE));
        assertThat(refused.and(Ruling.permitted())).isEqualTo(refused);
        assertThat(Ruling.permitted().and(refused)).isEqualTo(refused);
        assertThat(refused.and(new Refused(List.of(TWO)))).isEqualTo(new Refused(List.of(ONE, TWO)));
        assertThat(refused.isPermitted()).isFalse();
        assertThat(Ruling.permitted().isPermitted()).isTrue();
    }

    @Test
    @DisplayName("没有理由不能拒绝")
    void refusalNeedsAGround() {
        assertThatThrownBy(() -> new Refused(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("一方的对面是另一方")
    void sidesFaceEachOther() {
        assertThat(Side.WORKERS.other()).isEqualTo(Side.EMPLOYER);
        assertThat(Side.EMPLOYER.other()).isEqualTo(Side.WORKERS);
    }
}
