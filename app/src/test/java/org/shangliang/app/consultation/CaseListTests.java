package org.shangliang.app.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseDriver.Workplace;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.ContractKind;
import org.shangliang.law.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** A list names no case that its reader could not open: one side's preparation is not for the other's eyes. */
@DatabaseTest
@Transactional
class CaseListTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Consultations consultations;

    private Workplace workplace;
    private UUID byUnion;
    private UUID byEmployer;

    @BeforeEach
    void twoPreparations() {
        var driver = CaseDriver.in(context);
        driver.on(LocalDate.of(2022, 3, 8));
        workplace = driver.workplace("120116", 180);
        byUnion = CaseJourney.with(driver, workplace).id();
        byEmployer = CaseJourney.done(driver.open(
                        new OpenCase(
                                workplace.employer(),
                                ContractKind.SAFETY,
                                null,
                                null,
                                Side.EMPLOYER,
                                null,
                                null,
                                null,
                                null),
                        workplace.actor(Role.EMPLOYER)))
                .id();
    }

    @Test
    void hidesThePreparationOfTheOtherSideAndOfBothFromTheReviewer() {
        assertThat(listed(Role.UNION_CHAIR)).containsExactly(byUnion);
        assertThat(listed(Role.EMPLOYER)).containsExactly(byEmployer);
        assertThat(listed(Role.REVIEWER)).isEmpty();
        assertThat(listed(Role.OFFICER)).containsExactlyInAnyOrder(byUnion, byEmployer);
    }

    @Test
    void listsExactlyWhatCanBeOpened() {
        for (var role : List.of(Role.UNION_CHAIR, Role.EMPLOYER, Role.REVIEWER, Role.OFFICER, Role.SUPERVISOR)) {
            var actor = workplace.actor(role);
            var listed = listed(role);
            for (var id : List.of(byUnion, byEmployer)) {
                if (listed.contains(id)) {
                    assertThat(consultations.look(id, actor).file().header().id())
                            .isEqualTo(id);
                } else {
                    assertThatThrownBy(() -> consultations.look(id, actor)).isInstanceOf(NoSuch.class);
                }
            }
        }
    }

    private List<UUID> listed(Role role) {
        Actor actor = workplace.actor(role);
        return consultations.list(actor, 50, 0).stream().map(CaseLine::id).toList();
    }
}
