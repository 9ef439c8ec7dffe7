package org.shangliang.app.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** A region of tens of thousands is looked at part by part. */
@DatabaseTest
@Transactional
class WideRegionTests {
    private static final Scope PROVINCE = new Scope.Region("45");

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Priorities priorities;

    @BeforeEach
    void moreEmployersThanArePutInOneOrder() {
        jdbc.sql("""
                        insert into organization_employer (id, name, credit_code, region, staff, changed_at)
                        select gen_random_uuid(), '漓江' || n, 'W' || lpad(n::text, 17, '0'),
                            case when n <= 40 then '450101' else '450201' end, n, now()
                        from generate_series(1, :all) n""").param("all", Employers.COUNTED + 1).update();
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(address).with(SignedInAs.role(Role.OFFICER, PROVINCE)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void asksForAPartBeforeItSaysWhoComesFirst() throws Exception {
        assertThat(page("/priorities")).contains("先选一个片区").doesNotContain("漓江20001");
        assertThat(page("/priorities?region=450101")).contains("漓江40").doesNotContain("先选一个片区");
        var officer = new Actor(java.util.UUID.randomUUID(), java.util.UUID.randomUUID(), Role.OFFICER, PROVINCE, "周敏");
        assertThat(priorities.list(officer, "4501", 100, 0)).hasSize(40);
        assertThatThrownBy(() -> priorities.list(officer, null, 10, 0))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong -> assertThat(wrong.errors())
                                .extracting(FieldError::field, FieldError::code)
                                .containsExactly(
                                        org.assertj.core.groups.Tuple.tuple("region", "guidance.region.wide")));
    }

    @Test
    void countsEmployersOnlyAsFarAsTheyAreOfUse() throws Exception {
        assertThat(page("/enterprises"))
                .contains(Employers.COUNTED + "</b> 家以上")
                .contains("漓江20001");
        assertThat(page("/enterprises?q=漓江4")).doesNotContain("家以上");
        assertThat(page("/enterprises?region=450101")).contains(">40</b> 家</p>");
    }
}
