package org.shangliang.app.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.supervision.route.PlanRound;
import org.shangliang.app.supervision.route.Round;
import org.shangliang.app.supervision.route.Rounds;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** Rounds of visits by area and urgency, the sheet of the day, and the long picture to forward. */
@DatabaseTest
@Transactional
class RoundTests {
    private static final LocalDate TODAY = LocalDate.of(2022, 3, 17);
    private static final Actor OFFICER = SignedInAs.anActor(Role.OFFICER, new Scope.Region("1201"));
    private static final Actor NEIGHBOUR = SignedInAs.anActor(Role.OFFICER, new Scope.Region("120110"));

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    Rounds rounds;

    private UUID urgent;
    private UUID idle;
    private UUID elsewhere;

    @BeforeEach
    void threeEnterprisesInTwoAreas() {
        var driver = CaseDriver.in(context);
        var offered = CaseJourney.inTianjin(driver).through("offer/receipt");
        driver.dawn(TODAY);
        urgent = offered.workplace().employer();
        idle = driver.workplace("120116", 900).employer();
        elsewhere = driver.workplace("120111", 30).employer();
    }

    @Test
    void goesAreaByAreaTheMostUrgentFirst() {
        var round = rounds.of(List.of(elsewhere, idle, urgent), OFFICER);
        assertThat(round.areas()).hasSize(2);
        assertThat(round.areas().getFirst().stops())
                .extracting(Round.Stop::enterprise)
                .containsExactly(urgent, idle);
        var first = round.areas().getFirst().stops().getFirst();
        assertThat(first.overdue()).isTrue();
        assertThat(first.checks()).anyMatch(check -> check.contains("书面答复要约") && check.contains("办了没有"));
    }

    @Test
    void plansAVisitToEachWithItsOwnPointsAndPrintsTheSheet() throws Exception {
        var page = mvc.perform(get("/visits/rounds/new")
                        .param("employer", urgent.toString(), elsewhere.toString())
                        .with(SignedInAs.actor(OFFICER)))
                .andExpect(status().isOk())
                .andReturn();
        assertThat(Jsoup.parse(page.getResponse().getContentAsString()).text()).contains("共 2 家", "已过期限");
        mvc.perform(post("/visits/rounds")
                        .param("employer", urgent.toString(), elsewhere.toString())
                        .param("visitors", "周敏")
                        .with(SignedInAs.actor(OFFICER))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(post("/visits/rounds")
                        .param("employer", urgent.toString(), elsewhere.toString())
                        .param("visitors", "周敏")
                        .param("on", TODAY.toString())
                        .with(SignedInAs.actor(OFFICER))
                        .with(csrf()))
                .andExpect(status().isSeeOther());
        var sheet = mvc.perform(get("/visits/sheet").with(SignedInAs.actor(OFFICER)))
                .andExpect(status().isOk())
                .andReturn();
        assertThat(Jsoup.parse(sheet.getResponse().getContentAsString()).text()).contains("周敏（2 家）", "□", "在手机上记录");
    }

    @Test
    void isThereForItsOwnRegionOnly() {
        assertThatThrownBy(() -> rounds.of(List.of(urgent), NEIGHBOUR)).isInstanceOf(NoSuch.class);
        assertThatThrownBy(() -> rounds.plan(new PlanRound(List.of(urgent), TODAY, "周敏"), NEIGHBOUR))
                .isInstanceOf(NoSuch.class);
        assertThat(rounds.on(TODAY, NEIGHBOUR)).isEmpty();
    }

    @Test
    void paintsALongPictureForWechat() throws Exception {
        var one = picture(urgent);
        var two = picture(urgent, idle);
        assertThat(one.getWidth()).isEqualTo(750);
        assertThat(two.getHeight()).isGreaterThan(one.getHeight());
        mvc.perform(get("/urgings/picture.png")
                        .param("employer", urgent.toString())
                        .with(SignedInAs.actor(NEIGHBOUR)))
                .andExpect(status().isNotFound());
    }

    @Test
    void paintsNinetyOnSeveralPictures() throws Exception {
        var driver = CaseDriver.in(context);
        var request = new ArrayList<String>();
        for (int at = 0; at <= Standing.ON_A_PICTURE; at++) {
            request.add(driver.workplace("120116", 40).employer().toString());
        }
        for (int part = 1; part <= 3; part++) {
            mvc.perform(get("/urgings/picture.png")
                            .param("employer", request.toArray(String[]::new))
                            .param("part", String.valueOf(part))
                            .with(SignedInAs.actor(OFFICER)))
                    .andExpect(status().is(part < 3 ? 200 : 400));
        }
    }

    private BufferedImage picture(UUID... enterprises) throws Exception {
        var request = get("/urgings/picture.png").param("by", "2022-03-25");
        for (var one : enterprises) {
            request.param("employer", one.toString());
        }
        var answer = mvc.perform(request.with(SignedInAs.actor(OFFICER)))
                .andExpect(status().isOk())
                .andReturn();
        return ImageIO.read(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
    }
}
