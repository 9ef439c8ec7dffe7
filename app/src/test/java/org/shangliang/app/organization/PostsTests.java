package org.shangliang.app.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Accounts;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.NewAccount;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Posts pass from one person to the next, and the right to act with them. */
@DatabaseTest
@Transactional
class PostsTests {
    private static final LocalDate JANUARY = LocalDate.of(2022, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2022, 3, 1);

    @Autowired
    Posts posts;

    @Autowired
    Handovers handovers;

    @Autowired
    Unions unions;

    @Autowired
    Federations federations;

    @Autowired
    EmployerRegister register;

    @Autowired
    Accounts accounts;

    private UUID union;
    private final Actor officer = District.officer();

    @BeforeEach
    void aUnion() {
        union = new District(federations, register, unions).founded().union("津澜精密工会", District.HUAYUAN);
    }

    @Test
    void aHandoverEndsOneTenureAndBeginsTheNext() {
        UUID first = posts.appoint(BodyKind.UNION, union, Post.CHAIR, "何建军", null, JANUARY);
        posts.handOver(first, "赵桂兰", null, MARCH);
        assertThat(posts.of(union))
                .extracting(Tenure::name, Tenure::fromOn, Tenure::toOn)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("赵桂兰", MARCH, null),
                        org.assertj.core.groups.Tuple.tuple("何建军", JANUARY, MARCH));
        assertThat(unions.get(union).chair()).isEqualTo("赵桂兰");
        assertThatThrownBy(() -> posts.handOver(first, "又一人", null, MARCH)).isInstanceOf(NoSuch.class);
    }

    @Test
    void aChairsSeatHoldsOnePersonAndNobodyFromTheFuture() {
        UUID first = posts.appoint(BodyKind.UNION, union, Post.CHAIR, "何建军", null, MARCH);
        assertThatThrownBy(() -> posts.appoint(BodyKind.UNION, union, Post.CHAIR, "赵桂兰", null, MARCH))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> posts.handOver(first, "赵桂兰", null, JANUARY)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> posts.handOver(first, "赵桂兰", null, LocalDate.of(2022, 3, 17)))
                .isInstanceOf(InvalidInput.class);
        assertThat(posts.of(union)).hasSize(1);
    }

    @Test
    void theRightToActPassesOnWithTheChair() {
        UUID before = accounts.open(null, new NewAccount("hejianjun", "何建军", District.HUAYUAN))
                .account();
        UUID after = accounts.open(null, new NewAccount("zhaoguilan", "赵桂兰", District.HUAYUAN))
                .account();
        handovers.seat(officer, union, "何建军", "hejianjun", JANUARY);
        assertThat(holdsChair(before)).isTrue();
        handovers.handOver(officer, union, posts.of(union).getFirst(), "赵桂兰", "zhaoguilan", MARCH);
        assertThat(holdsChair(before)).isFalse();
        assertThat(holdsChair(after)).isTrue();
    }

    @Test
    void knowsNoAccountOfAnotherDistrict() {
        accounts.open(null, new NewAccount("shanghai1", "外地人", "3101"));
        assertThatThrownBy(() -> handovers.seat(officer, union, "外地人", "shanghai1", JANUARY))
                .isInstanceOf(InvalidInput.class);
    }

    private boolean holdsChair(UUID account) {
        return accounts.find(account).orElseThrow().capacities().stream()
                .anyMatch(c -> c.role() == Role.UNION_CHAIR && c.scope().equals(new Scope.Union(union)));
    }
}
