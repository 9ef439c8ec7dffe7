package org.shangliang.app.organization.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.organization.FederationLevel;
import org.shangliang.app.organization.Federations;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.app.testing.LockWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people record the same territory at the same moment. */
@DatabaseTest
class FederationsAtOnceTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    Federations federations;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void tellsTheSecondWhoHasTheCodeAndKeepsWhatWasTyped() throws Exception {
        try (var threads = Executors.newSingleThreadExecutor()) {
            Future<MockHttpServletResponse> second = Objects.requireNonNull(transaction.execute(status -> {
                federations.found("天津市总工会", "天津市", "12", FederationLevel.PROVINCE, null);
                var begun = threads.submit(this::sent);
                LockWait.begun(context);
                return begun;
            }));
            var answer = second.get(30, TimeUnit.SECONDS);
            assertThat(answer.getStatus()).isEqualTo(422);
            var page = Jsoup.parse(answer.getContentAsString());
            assertThat(page.text()).contains("这个代码已经登记为“天津市总工会”");
            assertThat(page.select("[name=region][aria-invalid=true]").val()).isEqualTo("12");
            assertThat(page.select("[name=name]").val()).isEqualTo("天津总工会");
        }
        assertThat(federations.below("12")).hasSize(1);
    }

    private MockHttpServletResponse sent() throws Exception {
        return mvc.perform(post("/federations")
                        .param("name", "天津总工会")
                        .param("area", "天津")
                        .param("region", "12")
                        .param("level", "PROVINCE")
                        .with(SignedInAs.role(Role.ADMINISTRATOR, new Scope.Region("")))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }
}
