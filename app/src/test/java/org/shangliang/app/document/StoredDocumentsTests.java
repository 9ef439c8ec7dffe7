package org.shangliang.app.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.document.block.CanonicalText;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class StoredDocumentsTests {
    private final Actor stranger = SignedInAs.anActor(Role.UNION_CHAIR, new Scope.Union(UUID.randomUUID()));
    private final UUID caseId = UUID.randomUUID();

    @Autowired
    StoredDocuments papers;

    @Autowired
    Documents documents;

    @Autowired
    PaperStore store;

    @Autowired
    BlobStore blobs;

    @Autowired
    org.shangliang.app.platform.ProductClock clock;

    @Autowired
    MockMvc mvc;

    @Test
    void printsAPaperAtTheFirstReadingAndNeverAgain() {
        var kept = papers.store(caseId, SamplePapers.offer(true), SamplePapers.NUMBER, stranger);
        assertThat(kept.fileDigest()).isNull();
        var file = papers.pdf(kept.id());
        assertThat(papers.find(kept.id()).orElseThrow().fileDigest()).isEqualTo(CanonicalText.digest(file));
        assertThat(kept.textDigest())
                .isEqualTo(CanonicalText.digest(papers.document(kept.id()).canonicalText()));
        assertThat(papers.pdf(kept.id())).isEqualTo(file);
        assertThat(papers.document(kept.id()))
                .isEqualTo(documents.compose(SamplePapers.offer(true), SamplePapers.NUMBER));
        assertThat(papers.docx(kept.id())).isEqualTo(papers.docx(kept.id()));
    }

    @Test
    void listsThePapersOfACaseOldestFirst() {
        papers.store(caseId, SamplePapers.offer(true), SamplePapers.NUMBER, stranger);
        papers.store(caseId, SamplePapers.mandate(), SamplePapers.NUMBER, null);
        papers.store(UUID.randomUUID(), SamplePapers.mandate(), null, null);
        assertThat(papers.of(caseId)).extracting(PaperView::kind).containsExactly("offer-letter", "mandate-letter");
    }

    @Test
    void isNotThereForAStranger() throws Exception {
        var kept = papers.store(caseId, SamplePapers.mandate(), SamplePapers.NUMBER, null);
        for (var ending : new String[] {".pdf", ".docx", ".txt"}) {
            mvc.perform(get("/papers/" + kept.id() + ending).with(SignedInAs.actor(stranger)))
                    .andExpect(status().isNotFound());
            mvc.perform(get("/api/v1/papers/" + kept.id() + ending).with(SignedInAs.actor(stranger)))
                    .andExpect(status().isNotFound());
        }
        mvc.perform(get("/api/v1/papers/" + kept.id()).with(SignedInAs.actor(stranger)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/api/v1/papers").param("case", caseId.toString()).with(SignedInAs.actor(stranger)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$").isEmpty());
    }

    @Test
    void handsOutTheThreeFilesToThoseAModuleAdmits() throws Exception {
        var kept = papers.store(caseId, SamplePapers.mandate(), SamplePapers.NUMBER, null);
        PaperAccess admitted = (of, kind, actor) -> of.equals(caseId) && kind.equals("mandate-letter");
        var open = new StoredDocuments(documents, store, blobs, java.util.List.of(admitted), clock);
        var files = new PaperFiles(open);
        var alone = org.springframework.test.web.servlet.setup.MockMvcBuilders.standaloneSetup(
                        new PaperController(files))
                .setCustomArgumentResolvers(new AnyoneResolver(stranger))
                .build();
        alone.perform(get("/papers/" + kept.id() + ".pdf"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andExpect(header().string("Content-Disposition", Matchers.startsWith("inline;")))
                .andExpect(content().bytes(papers.pdf(kept.id())));
        alone.perform(get("/papers/" + kept.id() + ".docx"))
                .andExpect(header().string("Content-Disposition", Matchers.startsWith("attachment;")))
                .andExpect(content().bytes(papers.docx(kept.id())));
        var text = alone.perform(get("/papers/" + kept.id() + ".txt"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(CanonicalText.digest(text)).isEqualTo(kept.textDigest());
    }
}
