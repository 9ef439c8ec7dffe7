package org.shangliang.app.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.EditedTexts;
import org.shangliang.app.document.Checksum;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A case file whose contract has one character changed is not opened, however carefully all lists were made to fit. Some
 * edits are put into whole packages; of all, the sums are compared on which a package stands.
 */
@DatabaseTest
@Transactional
class EditedPackageTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    JsonMapper json;

    /** A sound case file of an adopted and signed contract with that one paper in it, so that many can be opened. */
    private Map<String, byte[]> small(CaseJourney journey, JsonNode paper) {
        var files = new LinkedHashMap<>(packed(journey));
        files.keySet().removeIf(path -> path.startsWith("papers/") && !path.startsWith(file(paper)));
        files.keySet().removeIf(path -> path.startsWith("attachments/"));
        files.put("papers.json", json.writeValueAsBytes(List.of(paper)));
        files.put("attachments.json", "[]".getBytes(StandardCharsets.UTF_8));
        return Forgery.relisted(files, json);
    }

    private Map<String, byte[]> packed(CaseJourney journey) {
        var packed = context.getBean(CaseFiles.class).pack(journey.id(), journey.actor(Role.EMPLOYER));
        return CaseZip.read(packed.archive());
    }

    private JsonNode contract(CaseJourney journey) {
        for (var paper : json.readTree(Objects.requireNonNull(packed(journey).get("papers.json")))) {
            if (file(paper).contains("wage-contract")) {
                return paper;
            }
        }
        throw new AssertionError("no contract among the papers");
    }

    private static String file(JsonNode paper) {
        return paper.path("file").asString();
    }

    private List<Fault> faults(Map<String, byte[]> files) {
        return catchThrowableOfType(BrokenPackage.class, () -> PackageCheck.open(CaseZip.write(files), json))
                .faults();
    }

    @Test
    @DisplayName("案卷包里的合同改一个字：目录、页面都改得对得上，也过不了档案这一关")
    void isNotOpenedWhateverElseWasMadeToFit() {
        var journey = CaseJourney.inTianjin(CaseDriver.in(context))
                .before("draft")
                .instead(EditedTexts.DRAFT)
                .before("filing")
                .on("2022-04-07");
        var paper = contract(journey);
        var text = file(paper) + ".txt";
        var sound = small(journey, paper);
        var good = Objects.requireNonNull(Forgery.manifest(sound, json).textDigest());
        PackageCheck.open(CaseZip.write(sound), json);
        var seen = context.getBean(Consultations.class).look(journey.id(), journey.actor(Role.UNION_CHAIR));
        var papers = new String(sound.get("papers.json"), StandardCharsets.UTF_8);
        var docket = new String(sound.get(PackageCheck.DOCKET), StandardCharsets.UTF_8);
        assertThat(docket).contains(good);
        EditedTexts.of(context, seen).each(edited -> {
            var written = edited.canonicalText().getBytes(StandardCharsets.UTF_8);
            assertThat(Checksum.of(written)).isEqualTo(edited.digest()).isNotEqualTo(good);
            assertThat(docket).as(edited.what()).doesNotContain(edited.digest());
            if (edited.composed()) {
                var changed = new LinkedHashMap<>(sound);
                changed.put(text, written);
                assertThat(faults(changed)).as(edited.what()).contains(new Fault(text, "changed"));
                changed.put("papers.json", papers.replace(good, edited.digest()).getBytes(StandardCharsets.UTF_8));
                assertThat(faults(Forgery.relisted(changed, edited.digest(), json)))
                        .as("made to fit: %s", edited.what())
                        .containsExactly(new Fault("papers.json", "text"));
            }
        });
    }
}
