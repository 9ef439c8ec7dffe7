package org.shangliang.app.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.document.block.CanonicalText;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class AttachmentsTests {
    private final Actor chair = SignedInAs.anActor(Role.UNION_CHAIR, new Scope.Union(UUID.randomUUID()));
    private final Actor stranger = SignedInAs.anActor(Role.UNION_CHAIR, new Scope.Union(UUID.randomUUID()));

    @Autowired
    Attachments attachments;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    @Test
    void keepsEachContentOnceUnderItsDigest() {
        var scan = SampleFiles.pdf("receipt");
        var first = attachments.store(scan, "回执.pdf", chair);
        var second = attachments.store(scan, "同一回执.pdf", stranger);
        assertThat(first.id()).isNotEqualTo(second.id());
        assertThat(first.id().version()).isEqualTo(7);
        assertThat(first.sha256()).isEqualTo(second.sha256()).isEqualTo(CanonicalText.digest(scan));
        assertThat(first.size()).isEqualTo(scan.length);
        assertThat(attachments.open(first.id())).isEqualTo(scan);
        assertThat(jdbc.sql("select count(*) from document_blob where digest = ?")
                        .param(first.sha256())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void showsAnAttachmentOnlyToItsUploaderAndThoseAModuleAdmits() {
        var id = attachments.store(SampleFiles.png(), "照片.png", chair).id();
        assertThat(attachments.mayRead(id, chair)).isTrue();
        assertThat(attachments.mayRead(id, stranger)).isFalse();
        assertThatExceptionOfType(NoSuch.class).isThrownBy(() -> attachments.read(id, stranger));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> attachments.require(List.of(id), stranger, "attachments"))
                .satisfies(e -> assertThat(e.errors().getFirst().code()).isEqualTo("document.attachment.unknown"));
        assertThat(attachments.require(List.of(id), chair, "attachments")).hasSize(1);
    }

    @Test
    void takesTwentyMegabytesAndNotOneByteMore() {
        var largest = new byte[Attachments.LARGEST];
        System.arraycopy(SampleFiles.jpeg(), 0, largest, 0, SampleFiles.jpeg().length);
        assertThat(attachments.store(largest, "a.jpg", chair).size()).isEqualTo(Attachments.LARGEST);
        var larger = java.util.Arrays.copyOf(largest, largest.length + 1);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> attachments.store(larger, "a.jpg", chair))
                .satisfies(e -> assertThat(e.errors().getFirst().code()).isEqualTo("document.attachment.too-large"));
    }

    @Test
    void takesAFileThroughTheApiAndGivesItBackToSave() throws Exception {
        var file = new MockMultipartFile("file", "要约书回执.pdf", "text/html", SampleFiles.pdf("x"));
        var answer = mvc.perform(multipart("/api/v1/attachments").file(file).with(SignedInAs.actor(chair)))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.name").value("要约书回执.pdf"))
                .andExpect(jsonPath("$.type").value("application/pdf"))
                .andExpect(jsonPath("$.size").value(SampleFiles.pdf("x").length))
                .andExpect(jsonPath("$.sha256").value(CanonicalText.digest(SampleFiles.pdf("x"))))
                .andReturn();
        var location = answer.getResponse().getHeader("Location");
        mvc.perform(get(location + "/content").with(SignedInAs.actor(chair)))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", org.hamcrest.Matchers.startsWith("attachment;")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(content().contentType("application/pdf"))
                .andExpect(content().bytes(SampleFiles.pdf("x")));
        mvc.perform(get(location).with(SignedInAs.actor(stranger))).andExpect(status().isNotFound());
        mvc.perform(get(location + "/content").with(SignedInAs.actor(stranger))).andExpect(status().isNotFound());
        var page = location.replace("/api/v1", "");
        mvc.perform(get(page).with(SignedInAs.actor(chair))).andExpect(status().isOk());
        mvc.perform(get(page).with(SignedInAs.actor(stranger))).andExpect(status().isNotFound());
    }

    @Test
    void saysWhichKindsAreTakenWhenItRefusesOne() throws Exception {
        var file = new MockMultipartFile("file", "工资表.exe", "application/pdf", SampleFiles.program());
        mvc.perform(multipart("/api/v1/attachments").file(file).with(SignedInAs.actor(chair)))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(org.hamcrest.Matchers.containsString("工资表.exe")))
                .andExpect(content().string(org.hamcrest.Matchers.containsString("Word（docx）")));
        mvc.perform(multipart("/api/v1/attachments").with(SignedInAs.actor(chair)))
                .andExpect(status().isBadRequest());
        assertThat(jdbc.sql("select count(*) from document_attachment")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
