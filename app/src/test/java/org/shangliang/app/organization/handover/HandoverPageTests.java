package org.shangliang.app.organization.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.shangliang.app.organization.handover.HandoverPart.Duty;
import org.shangliang.app.organization.handover.HandoverSheet.Section;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Rendering;

/** The pages of handing over. */
class HandoverPageTests {
    private static final LocalDate TODAY = LocalDate.of(2022, 3, 16);
    private static final List<Section> DUTIES =
            List.of(new Section("meetings", List.of(new Duty("推进会", "/meetings/1", TODAY))));

    @Test
    void offersEverybodyButTheOneWhoLeavesAsSuccessor() {
        var people = List.of(new Option("a", "周敏 总工会干部"), new Option("b", "何建军 总工会干部"));
        var form = FormValues.empty().with("from", "a");
        var page = Rendering.page("handover/form", new HandoverFormPage(form, people, people, true, "周敏", "", DUTIES));
        assertThat(page.select("select[name=to] option").eachText())
                .doesNotContain("周敏 总工会干部")
                .contains("何建军 总工会干部");
        assertThat(page.text()).contains("要开的专题会", "共 1 项");
    }

    @Test
    void saysOnTheSheetThatTheOneWhoLeftCanStillSignInAndKeepsThatOffThePaper() {
        var sheet = new HandoverSheet(new UUID(0, 1), "周敏", "何建军", TODAY, "周敏", "", DUTIES);
        var page = Rendering.page("handover/show", new HandoverSheetPage(sheet));
        assertThat(page.select(".unprinted").text()).contains("移交人的账号还能登录", "停用账号");
        assertThat(page.select(".row-x .nowrap"))
                .as("places to sign that no line tears")
                .hasSize(3);
    }
}
