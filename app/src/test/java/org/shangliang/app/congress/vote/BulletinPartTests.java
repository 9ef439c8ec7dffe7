package org.shangliang.app.congress.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** The bulletin of a vote goes with the case file, and nothing else of the vote does. */
@DatabaseTest
class BulletinPartTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    BoxStore box;

    @Autowired
    MockMvc mvc;

    @Test
    @DisplayName("案卷包带走票箱公示，不带名册、选票和序号；清空导入以后还是同样的字节")
    void carriesTheBulletinAndNoBallot() throws Exception {
        var congress = Assembled.in(context, 30).opened();
        for (int number = 1; number <= 20; number++) {
            congress.cast(number, number % 4 == 0 ? Mark.AGAINST : Mark.FOR);
        }
        congress.paper(21, 30);
        congress.count(new PaperCount(8, 1, 1, 0));
        congress.close();
        var serials = box.counted(congress.vote).stream()
                .map(BoxStore.Counted::serial)
                .toList();
        var before = export(congress);
        var ballots = entry(before, "ballots/" + congress.vote + ".json");
        assertThat(ballots).contains("\"result\":\"ADOPTED\"", "\"inFavour\":23");
        assertThat(ballots).doesNotContain(serials.toArray(String[]::new)).doesNotContain("代表1", "计票人甲", "choice");

        restore(congress, before);
        assertThat(export(congress)).isEqualTo(before);
    }

    @Test
    @DisplayName("逐项表决的公示每一项一个票箱，导出、清空、导入以后还是同样的字节")
    void carriesTheBoxOfEachItem() throws Exception {
        var congress =
                Assembled.byItem(context, 30, Level.DETACHED, "工资增长", "夜班津贴").opened();
        for (int number = 1; number <= 20; number++) {
            congress.cast(number, number % 4 == 0 ? "FA" : number % 3 == 0 ? "AF" : "FF");
        }
        congress.close();
        var before = export(congress);
        var ballots = entry(before, "ballots/" + congress.vote + ".json");
        assertThat(ballots).contains("\"title\":\"夜班津贴\"", "\"digests\":[]").doesNotContain("代表1", "choice", "serial");
        restore(congress, before);
        assertThat(export(congress)).isEqualTo(before);
    }

    @Test
    @DisplayName("盲签表决有人领了凭证没有投：案卷包照样完整，导得回来")
    void isWholeThoughATokenWasNotCast() throws Exception {
        var congress = Assembled.blind(context, 30).opened();
        for (int number = 1; number <= 7; number++) {
            congress.cast(congress.draw(number), number == 7 ? Mark.AGAINST : Mark.FOR);
        }
        congress.draw(8);
        congress.draw(9);
        congress.paper(10, 25);
        congress.count(new PaperCount(14, 1, 1, 0));
        assertThat(congress.close().onScreen()).isEqualTo(9);
        var before = export(congress);
        assertThat(entry(before, "ballots/" + congress.vote + ".json")).contains("\"level\":\"BLIND\"");
        restore(congress, before);
        assertThat(export(congress)).isEqualTo(before);
    }

    private void restore(Assembled congress, byte[] archive) throws Exception {
        CaseDriver.in(context).wipe();
        congress.journey.on("2022-04-01");
        var administrator = SignedInAs.role(Role.ADMINISTRATOR, new Scope.Region("12"));
        var answer = mvc.perform(multipart("/api/v1/casefiles")
                        .file(new MockMultipartFile("file", "a.zip", "application/zip", archive))
                        .with(administrator))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(201);
    }

    private byte[] export(Assembled congress) throws Exception {
        return mvc.perform(get("/api/v1/consultations/" + congress.journey.id() + "/casefile")
                        .with(SignedInAs.actor(congress.chair)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private static String entry(byte[] archive, String path) throws Exception {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(path)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError(path + " is not in the archive");
    }
}
