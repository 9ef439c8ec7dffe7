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

        CaseDriver.in(context).wipe();
        congress.journey.on("2022-04-01");
        var administrator = SignedInAs.role(Role.ADMINISTRATOR, new Scope.Region("12"));
        var answer = mvc.perform(multipart("/api/v1/casefiles")
                        .file(new MockMultipartFile("file", "a.zip", "application/zip", before))
                        .with(administrator))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(201);
        assertThat(export(congress)).isEqualTo(before);
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
