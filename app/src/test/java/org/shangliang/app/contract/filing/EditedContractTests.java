package org.shangliang.app.contract.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.CaseCommand;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.CaseStep;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.Decision;
import org.shangliang.app.consultation.EditedTexts;
import org.shangliang.app.consultation.model.Draft;
import org.shangliang.app.contract.Contracts;
import org.shangliang.app.contract.filing.Check.State;
import org.shangliang.app.contract.filing.Dossier.Beside;
import org.shangliang.app.document.StoredDocuments;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.Ground;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Whoever changes one character of the text that both chiefs signed gets past no later check. */
@DatabaseTest
@Transactional
class EditedContractTests {
    private static final String VOTE = """
            {"present": 50, "for": 41, "against": 5, "abstain": 3, "invalid": 1, "textDigest": "%s"}""";
    private static final String SIGNATURE = """
            {"workers": {"signed": true, "sealed": true}, "textDigest": "%s", "textCode": "%s"}""";

    @Autowired
    ApplicationContext context;

    @Autowired
    Consultations consultations;

    @Autowired
    JsonMapper json;

    private CaseJourney agreed() {
        return CaseJourney.inTianjin(CaseDriver.in(context)).before("draft").instead(EditedTexts.DRAFT);
    }

    private CaseContext seen(CaseJourney journey) {
        return consultations.look(journey.id(), journey.actor(Role.UNION_CHAIR));
    }

    /** A step that a case has come to, and what it says to a command. */
    private record Gate<C extends CaseCommand, S>(CaseStep<C, S> step, S state, CaseContext context, JsonMapper json) {
        static <C extends CaseCommand, S> Gate<C, S> of(CaseStep<C, S> step, CaseContext context, JsonMapper json) {
            return new Gate<>(step, step.load(context.file()), context, json);
        }

        List<String> refusals(String body) {
            return switch (step.decide(json.readValue(body, step.payload()), state, context)) {
                case Decision.Refused<S>(var grounds) ->
                    grounds.stream().map(Ground::code).toList();
                case Decision.Accepted<S> ignored -> List.of();
            };
        }
    }

    @Test
    @DisplayName("条款改一个字：校验码变，表决不认，签字不认，抄来的校验码也不认")
    void isRefusedWhenItIsVotedOnAndWhenItIsSigned() {
        var journey = agreed().before("deliberations").on("2022-04-01");
        var texts = EditedTexts.of(context, seen(journey));
        var good = texts.original().digest();
        var voting = Gate.of(CaseDriver.in(context).step("deliberations"), seen(journey), json);
        assertThat(voting.refusals(VOTE.formatted(good))).isEmpty();
        journey.before("signatures").on("2022-04-02");
        var signing = Gate.of(CaseDriver.in(context).step("signatures"), seen(journey), json);
        assertThat(signing.refusals(SIGNATURE.formatted(good, texts.original().mark())))
                .isEmpty();
        texts.each(edited -> {
            var digest = edited.digest();
            assertThat(digest).as(edited.what()).isNotEqualTo(good);
            assertThat(voting.refusals(VOTE.formatted(digest)))
                    .as("voting on %s", edited.what())
                    .contains("congress.text.differs");
            assertThat(signing.refusals(SIGNATURE.formatted(digest, edited.mark())))
                    .as("signing %s", edited.what())
                    .contains("contract.text.differs", "contract.scan.code");
        });
    }

    @Test
    @DisplayName("条款改一个字：案卷里改、库里存的文书改，报送材料比对都查得出")
    void isFoundInTheBundleWhereverItWasChanged() {
        var journey = agreed().before("filing").on("2022-04-07");
        var seen = seen(journey);
        var attempt = Objects.requireNonNull(
                context.getBean(Contracts.class).of(journey.id()).attempt());
        var kept = context.getBean(StoredDocuments.class).of(journey.id());
        var sound = context.getBean(Bundles.class).dossier(attempt, seen, kept);
        assertThat(wrong(sound)).isEmpty();
        EditedTexts.of(context, seen).each(edited -> {
            var inTheCase = with(sound, edited.draft(), sound.beside());
            var inTheArchive = with(sound, sound.draft(), stored(sound.beside(), edited.digest()));
            assertThat(codes(TextChecks.of(inTheCase))).as(edited.what()).contains("text-voted");
            assertThat(codes(TextChecks.of(inTheArchive))).as(edited.what()).contains("text-kept");
            if (edited.composed()) {
                assertThat(wrong(inTheCase)).contains("text-voted");
                assertThat(wrong(inTheArchive)).contains("text-kept");
            }
        });
    }

    private static Dossier with(Dossier sound, Draft draft, Beside beside) {
        return new Dossier(
                sound.file().with(draft),
                sound.attempt(),
                sound.employer(),
                sound.vote(),
                beside,
                sound.joint(),
                sound.today());
    }

    private static Beside stored(Beside beside, String digest) {
        return new Beside(
                beside.docketWhole(),
                beside.votedDigests(),
                beside.signedDigests(),
                digest,
                beside.mandateLetters(),
                beside.convenedFor(),
                beside.draftDeliveredOn(),
                beside.roll());
    }

    private static List<String> wrong(Dossier dossier) {
        return codes(Bundle.compare(dossier));
    }

    private static List<String> codes(List<Check> checks) {
        return checks.stream()
                .filter(check -> check.state() == State.WRONG)
                .map(Check::code)
                .toList();
    }
}
