package org.shangliang.app.organization.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Accounts;
import org.shangliang.app.access.NewAccount;
import org.shangliang.app.access.NewCapacity;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.organization.District;
import org.shangliang.app.organization.EmployerRegister;
import org.shangliang.app.organization.Federations;
import org.shangliang.app.organization.Unions;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** What stands under the name of somebody whose office was withdrawn before anything was handed over. */
@DatabaseTest
@Transactional
class FormerHoldersTests {
    private static final String FROM = "select[name=from] option[value=%s]";
    private static final String TO = "select[name=to] option[value=%s]";

    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    EmployerRegister register;

    @Autowired
    Federations federations;

    @Autowired
    Unions unions;

    private UUID leaving;
    private UUID next;
    private UUID officer;

    @BeforeEach
    void anInstructorWithAnEnterpriseLeaves() {
        var employer =
                new District(federations, register, unions).founded().employer("津澜精密", District.HUAYUAN, null, 120);
        leaving = account("lihua");
        next = account("sunyan");
        officer = account("zhoumin");
        var seat = give(leaving, Role.INSTRUCTOR);
        give(next, Role.INSTRUCTOR);
        give(officer, Role.OFFICER);
        register.assign(employer, seat, LocalDate.of(2022, 3, 1));
        accounts.withdraw(null, seat);
    }

    @Test
    void offersThemAsLeaverUntilNothingIsTheirsAndNeverAsSuccessor() throws Exception {
        var nobody = account("wangfang");
        accounts.withdraw(null, give(nobody, Role.INSTRUCTOR));
        var form = page(get("/handovers/new"), 200);
        assertThat(form.select(FROM.formatted(leaving)).text()).isEqualTo("lihua（身份已撤下）");
        assertThat(form.select(FROM.formatted(next))).hasSize(1);
        assertThat(form.select(FROM.formatted(nobody))).isEmpty();
        var held = page(get("/handovers/new").param("from", leaving.toString()), 200);
        assertThat(held.text()).contains("lihua（身份已撤下） 名下的事", "津澜精密");
        assertThat(held.select(TO.formatted(next))).hasSize(1);
        assertThat(held.select(TO.formatted(leaving))).isEmpty();
        assertThat(handed(next, 303).text()).isEmpty();
        assertThat(page(get("/handovers/new"), 200).select(FROM.formatted(leaving)))
                .isEmpty();
        var after = page(get("/handovers/new").param("from", leaving.toString()), 200);
        assertThat(after.text()).contains("lihua 名下的事", "名下没有要交接的事");
        assertThat(page(get("/handovers/new").param("from", next.toString()), 200)
                        .text())
                .contains("津澜精密");
    }

    @Test
    void asksWhoLeavesWhereNobodyWasChosen() throws Exception {
        assertThat(page(get("/handovers/new").param("from", ""), 200).text()).contains("请选谁要离开");
        assertThat(page(get("/handovers/new"), 200).text()).doesNotContain("请选谁要离开");
    }

    @Test
    void passesEnterprisesInCareToAnInstructorOnly() throws Exception {
        assertThat(handed(officer, 422).text()).contains("zhoumin的身份或范围不够接lihua的事");
        give(leaving, Role.OFFICER);
        assertThat(handed(officer, 422).text()).contains("zhoumin的身份或范围不够接lihua的事");
    }

    @Test
    void offersNobodyAsSuccessorWhoseAccountIsClosed() throws Exception {
        accounts.close(null, next);
        var form = page(get("/handovers/new").param("from", leaving.toString()), 200);
        assertThat(form.select(TO.formatted(next))).isEmpty();
        assertThat(form.select(TO.formatted(officer))).hasSize(1);
    }

    private Document handed(UUID to, int status) throws Exception {
        return page(
                post("/handovers")
                        .param("from", leaving.toString())
                        .param("to", to.toString())
                        .param("_sure", "yes")
                        .with(csrf()),
                status);
    }

    private Document page(AbstractMockHttpServletRequestBuilder<?> request, int status) throws Exception {
        var answer = mvc.perform(request.with(SignedInAs.role(Role.OFFICER, District.IN_ZONE)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(status);
        return Jsoup.parse(answer.getContentAsString());
    }

    private UUID account(String name) {
        return accounts.open(null, new NewAccount(name, name, District.ZONE)).account();
    }

    private UUID give(UUID account, Role role) {
        var scope = role == Role.INSTRUCTOR ? new Scope.Assigned(UUID.randomUUID()) : District.IN_ZONE;
        return accounts.give(null, account, new NewCapacity(role, scope, District.ZONE, "高新区"));
    }
}
