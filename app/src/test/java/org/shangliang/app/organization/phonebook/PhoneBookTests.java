package org.shangliang.app.organization.phonebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.organization.District;
import org.shangliang.app.organization.EmployerRegister;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.organization.Federations;
import org.shangliang.app.organization.Unions;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** Whom to call: sealed in the database, seen by those who act, noted one by one or many at once. */
@DatabaseTest
@Transactional
class PhoneBookTests {
    private static final Actor OFFICER = District.officer();

    @Autowired
    PhoneBook phones;

    @Autowired
    Employers employers;

    @Autowired
    EmployerRegister register;

    @Autowired
    Federations federations;

    @Autowired
    Unions unions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    private UUID union;
    private UUID firm;
    private UUID without;
    private Actor chair;
    private Actor employer;

    @BeforeEach
    void twoEnterprises() {
        var district = new District(federations, register, unions).founded();
        union = district.union("津澜精密工会", District.HUAYUAN);
        firm = district.employer("津澜精密", District.HUAYUAN, union, 120);
        without = district.employer("云骑到家", District.BOLONG, null, 20);
        chair = SignedInAs.anActor(Role.UNION_CHAIR, new Scope.Union(union));
        employer = SignedInAs.anActor(Role.EMPLOYER, new Scope.Employer(firm));
    }

    @Test
    void showsOfficersBothSidesAndEachSideOnlyItsOwn() {
        phones.note(firm, new PhoneDraft(Side.WORKERS, "王建国", "工会主席", "138 0013 8000"), chair);
        phones.note(firm, new PhoneDraft(Side.EMPLOYER, "李敏", null, "(022) 2345-6789转801"), employer);
        assertThat(phones.of(firm, OFFICER))
                .extracting(PhoneEntry::number)
                .containsExactly("13800138000", "022-23456789,801");
        assertThat(phones.of(firm, chair)).extracting(PhoneEntry::name).containsExactly("王建国");
        assertThat(phones.of(firm, employer)).extracting(PhoneEntry::name).containsExactly("李敏");
        assertThat(phones.of(firm, OFFICER).getFirst().masked()).isEqualTo("138****8000");
    }

    @Test
    void isNotThereForAnybodyElse() {
        for (var stranger : List.of(
                SignedInAs.anActor(Role.OFFICER, new Scope.Region("310000")),
                SignedInAs.anActor(Role.REVIEWER, District.IN_ZONE),
                SignedInAs.anActor(Role.UNION_CHAIR, new Scope.Union(UUID.randomUUID())),
                SignedInAs.anActor(Role.WORKER, new Scope.Employer(firm)))) {
            assertThatThrownBy(() -> phones.of(firm, stranger)).isInstanceOf(NoSuch.class);
            assertThatThrownBy(
                            () -> phones.note(firm, new PhoneDraft(Side.WORKERS, "王", null, "13800138000"), stranger))
                    .isInstanceOf(NoSuch.class);
        }
        var supervisor = SignedInAs.anActor(Role.SUPERVISOR, District.IN_ZONE);
        assertThat(phones.of(firm, supervisor)).isEmpty();
        assertThatThrownBy(() -> phones.note(firm, new PhoneDraft(Side.WORKERS, "王", null, "13800138000"), supervisor))
                .isInstanceOf(NoSuch.class);
    }

    @Test
    void keepsNoNumberThatWhoeverReadsTheDatabaseCouldRead() {
        phones.note(firm, new PhoneDraft(Side.WORKERS, "王建国", "", "13800138000"), OFFICER);
        phones.note(firm, new PhoneDraft(Side.EMPLOYER, "李敏", "", "13800138000"), OFFICER);
        var rows = jdbc.sql("select to_jsonb(p)::text as line, sealed, mark from organization_phone p")
                .query()
                .listOfRows();
        assertThat(rows)
                .hasSize(2)
                .allSatisfy(row ->
                        assertThat(row.get("line").toString()).doesNotContain("13800138000", "3133383030313338303030"));
        assertThat((byte[]) rows.getFirst().get("sealed"))
                .isNotEqualTo(rows.getLast().get("sealed"));
        assertThat(Arrays.equals((byte[]) rows.getFirst().get("mark"), (byte[])
                        rows.getLast().get("mark")))
                .isTrue();
        assertThat(phones.compared(firm).shared()).containsExactly("138****8000");
    }

    @Test
    void takesTheNewNameOfANumberAlreadyNotedAndStrikesForGood() {
        phones.note(firm, new PhoneDraft(Side.WORKERS, "王建国", "", "13800138000"), OFFICER);
        phones.note(firm, new PhoneDraft(Side.WORKERS, "赵新", "主席", "+86 138-0013-8000"), OFFICER);
        var known = phones.of(firm, OFFICER);
        assertThat(known).extracting(PhoneEntry::name).containsExactly("赵新");
        phones.strike(without, known.getFirst().id(), OFFICER);
        assertThat(phones.of(firm, OFFICER)).hasSize(1);
        phones.strike(firm, known.getFirst().id(), OFFICER);
        phones.strike(firm, known.getFirst().id(), OFFICER);
        assertThat(jdbc.sql("select count(*) from organization_phone")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void notesManyAtOnceOrNoneAndNamesEveryWrongLine() {
        var code = employers.get(firm).creditCode();
        var other = employers.get(without).creditCode();
        assertThatThrownBy(() -> phones.noteAll(
                        code + "\t工会\t王建国\t主席\t13800138000\n\n" + code + ",企业,李敏,12345\n" + other
                                + "，工会，周平，13900139000\n91310000MA1234567X,企业,无名,13700137000",
                        OFFICER))
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidInput.class))
                .satisfies(wrong -> assertThat(wrong.errors())
                        .extracting(FieldError::arguments)
                        .extracting(List::getFirst)
                        .containsExactly("3", "4", "5"));
    }

    @Test
    void saysHowManyItNoted() {
        var code = employers.get(firm).creditCode();
        var other = employers.get(without).creditCode();
        assertThat(phones.noteAll(
                        code + "\t工会\t王建国\t主席\t13800138000\n" + other.toLowerCase() + "，企业，周平，13900139000", OFFICER))
                .isEqualTo(2);
        assertThat(phones.of(without, OFFICER)).extracting(PhoneEntry::side).containsExactly(Side.EMPLOYER);
        assertThatThrownBy(() -> phones.noteAll(code + ",企业,李敏,13800138001", chair))
                .isInstanceOf(NoSuch.class);
    }

    @ParameterizedTest
    @CsvSource({
        "13800138000, 13800138000",
        "+86 199 0000 0001, 19900000001",
        "02223456789, 022-23456789",
        "0755-8234567, 0755-8234567",
        "010－62345678 转 12, '010-62345678,12'",
        "12800138000,",
        "1380013800,",
        "138001380001,",
        "022-12345678,",
        "电话13800138000,",
        "13800138000转1,",
        "62345678,"
    })
    void readsNumbersAsPeopleWriteThem(String typed, String read) {
        assertThat(PhoneNumber.read(typed).orElse(null)).isEqualTo(read);
    }

    @Test
    void keepsWhatWasTypedWhereTheFormIsWrong() throws Exception {
        var path = "/enterprises/" + firm + "/phones";
        var answer = mvc.perform(post(path)
                        .param("side", "EMPLOYER")
                        .param("name", "李敏")
                        .param("number", "12345")
                        .with(SignedInAs.actor(OFFICER))
                        .with(csrf()))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse();
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("input[name=name]").val()).isEqualTo("李敏");
        assertThat(page.text()).contains("请写 11 位手机号");
        phones.note(firm, new PhoneDraft(Side.EMPLOYER, "李敏", "", "13800138000"), OFFICER);
        var shown = mvc.perform(get(path).with(SignedInAs.actor(OFFICER)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(Jsoup.parse(shown).select("a[href=tel:13800138000]").text()).isEqualTo("138****8000");
    }
}
