package org.shangliang.app.consultation.redraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.shangliang.app.testing.WordFiles.edited;
import static org.shangliang.law.Side.EMPLOYER;
import static org.shangliang.law.Side.WORKERS;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.hardship.MeasureKind;
import org.shangliang.app.consultation.hardship.MeasureTerms;
import org.shangliang.app.consultation.hardship.Measures;
import org.shangliang.app.consultation.redraft.Revision.State;
import org.shangliang.app.consultation.table.ClauseState;
import org.shangliang.app.consultation.table.NegotiatedClause;
import org.shangliang.app.consultation.table.TableCommand.Propose;
import org.shangliang.app.consultation.table.TableCommand.Sign;
import org.shangliang.app.consultation.table.Tables;
import org.shangliang.app.document.Documents;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.app.testing.Everything;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Clauses go to Word and come back; what changed is decided clause by clause. */
@DatabaseTest
@Transactional
class RedraftTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Tables tables;

    @Autowired
    Redrafts redrafts;

    @Autowired
    Documents documents;

    @Autowired
    JdbcClient jdbc;

    private CaseJourney journey;
    private Actor chief;
    private Actor worker;
    private Actor boss;
    private UUID open;
    private UUID agreed;
    private byte[] sheet;

    @BeforeEach
    void twoClausesLieOnTheTable() {
        journey = CaseJourney.inTianjin(CaseDriver.in(context)).before("draft").on("2022-03-22");
        chief = journey.representative(WORKERS, "赵一");
        worker = journey.representative(WORKERS, "赵二");
        boss = journey.representative(EMPLOYER, "钱一");
        open = proposed("夜班津贴", "每班 45 元，当月发放。\n#双方每年核对一次|。");
        agreed = proposed("发薪日", "每月10日前发放工资。");
        done(tables.take(journey.id(), new Sign(agreed, 1, false), chief));
        done(tables.take(journey.id(), new Sign(agreed, 1, false), boss));
        sheet = documents.docx(redrafts.sheet(journey.id(), worker));
    }

    private UUID proposed(String title, String text) {
        done(tables.take(journey.id(), new Propose(null, "T01.4", title, null, text, null, null), worker));
        return tables.of(journey.id()).clauses().getLast().id();
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value, var ignored) -> value;
            case Outcome.Refused<T>(var grounds) -> throw new AssertionError("refused: " + grounds);
        };
    }

    private static String refused(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var grounds)
                ? grounds.getFirst().code()
                : "done";
    }

    private NegotiatedClause clause(UUID id) {
        return tables.of(journey.id()).clause(id);
    }

    /** The file with its main part changed, as a word processor would. */
    private Redrafts.Brought bring(byte[] file, Actor actor) {
        return done(redrafts.bring(journey.id(), file, "改.docx", actor));
    }

    private String code(byte[] file) {
        var wrong =
                catchThrowableOfType(InvalidInput.class, () -> redrafts.bring(journey.id(), file, "改.docx", worker));
        assertThat(wrong.errors().getFirst().field()).isEqualTo("file");
        return wrong.errors().getFirst().code();
    }

    @Test
    void comesBackUnchangedFromARoundTrip() {
        assertThat(bring(sheet, worker)).isEqualTo(new Redrafts.Brought(null, 0, List.of(), List.of()));
        assertThat(redrafts.look(journey.id(), worker).revisions()).isEmpty();
    }

    @Test
    void takesAChangeOfAnOpenClauseAsThePassOfItsSideAndShowsItToNobodyBefore() throws Exception {
        var file = edited(sheet, xml -> xml.replace("45", "50"));
        assertThat(bring(file, worker).changes()).isEqualTo(1);
        assertThat(redrafts.look(journey.id(), boss).revisions()).isEmpty();
        assertThat(redrafts.look(journey.id(), journey.actor(Role.OFFICER)).revisions())
                .isEmpty();
        assertThat(jdbc.sql("select encode(sealed, 'escape') from consultation_revision")
                        .query(String.class)
                        .single())
                .doesNotContain("\"after\"", open.toString());
        assertThat(clause(open).passes()).hasSize(1);
        var decided = done(redrafts.decide(journey.id(), 1, open, true, worker));
        assertThat(decided.line(open).state()).isEqualTo(State.PROPOSED);
        assertThat(clause(open).last().text()).isEqualTo("每班50元，当月发放。\n#双方每年核对一次|。");
        assertThat(clause(open).state()).isEqualTo(ClauseState.WAITING);
        assertThat(refused(redrafts.decide(journey.id(), 1, open, true, worker)))
                .isEqualTo("redraft.decided");
    }

    @Test
    void changesAnInitialledClauseOnlyWhenBothChiefsWantIt() throws Exception {
        bring(edited(sheet, xml -> xml.replace("10日前", "8日前")), worker);
        assertThat(refused(redrafts.decide(journey.id(), 1, agreed, true, worker)))
                .isEqualTo("redraft.chief");
        done(redrafts.decide(journey.id(), 1, agreed, true, chief));
        assertThat(clause(agreed).last().text()).isEqualTo("每月10日前发放工资。");
        assertThat(refused(redrafts.decide(journey.id(), 1, agreed, true, chief)))
                .isEqualTo("redraft.decided");
        var clerk = journey.representative(EMPLOYER, "钱二");
        assertThat(refused(redrafts.decide(journey.id(), 1, agreed, true, clerk)))
                .isEqualTo("redraft.chief");
        assertThat(refused(redrafts.decide(journey.id(), 1, agreed, false, clerk)))
                .isEqualTo("redraft.chief");
        assertThat(clause(agreed).last().text()).isEqualTo("每月10日前发放工资。");
        done(redrafts.decide(journey.id(), 1, agreed, true, boss));
        assertThat(clause(agreed).last().text()).isEqualTo("每月8日前发放工资。");
        assertThat(clause(agreed).state()).isEqualTo(ClauseState.AGREED);
        assertThat(journey.lastEntry().kind()).isEqualTo("clause.replaced");
        assertThat(clause(agreed).last().name()).isEqualTo("赵一");
        assertThat(clause(agreed).initials())
                .extracting(initial -> initial.side() + " " + initial.name())
                .containsExactlyInAnyOrder("WORKERS 赵一", "EMPLOYER 钱一");
        assertThat(journey.kinds()).containsSubsequence("redraft.offered", "clause.replaced");
    }

    @Test
    void tellsTheOtherSideNeitherTheNameOfTheFileNorAnAccount() throws Exception {
        bring(edited(sheet, xml -> xml.replace("10日前", "8日前")), worker);
        done(redrafts.decide(journey.id(), 1, agreed, true, chief));
        var seen = redrafts.look(journey.id(), boss).revisions().getFirst();
        assertThat(seen.file()).isEmpty();
        assertThat(seen.line(agreed).offeredBy()).isEqualTo(new Revision.Chief(null, "赵一"));
        assertThat(redrafts.look(journey.id(), worker).revisions().getFirst().file())
                .isEqualTo("改.docx");
    }

    @Test
    void keepsAnAgreedMeasureFromLosingItsEndInWord() throws Exception {
        var measure = proposed("轮岗", "企业可以根据经营情况安排职工待岗，待岗期间发放生活费，至2022年6月30日止。");
        recorded(measure);
        for (var one : List.of(chief, boss)) {
            done(tables.take(journey.id(), new Sign(measure, 1, false), one));
        }
        var fresh = documents.docx(redrafts.sheet(journey.id(), worker));
        bring(edited(fresh, xml -> xml.replace("，至2022年6月30日止", "")), worker);
        assertThat(refused(redrafts.decide(journey.id(), 1, measure, true, chief)))
                .isEqualTo("lint.measureEndless");
        assertThat(clause(measure).last().text()).contains("6月30日止");
    }

    /** The whole record without which a clause that is a measure is not initialled. */
    private void recorded(UUID clause) {
        var terms = new MeasureTerms(
                MeasureKind.ROTATION,
                "轮流待岗",
                LocalDate.of(2022, 4, 1),
                LocalDate.of(2022, 6, 30),
                LocalDate.of(2022, 5, 15),
                236_000L,
                "中层以上降 20%",
                "恢复原岗位",
                20,
                false,
                clause);
        assertThat(context.getBean(Measures.class).propose(journey.id(), terms, chief))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void leavesTheInitialledTextWhenTheOtherChiefDoesNotWantIt() throws Exception {
        bring(edited(sheet, xml -> xml.replace("10日前", "8日前")), worker);
        done(redrafts.decide(journey.id(), 1, agreed, true, chief));
        done(redrafts.decide(journey.id(), 1, agreed, false, boss));
        assertThat(clause(agreed).last().text()).isEqualTo("每月10日前发放工资。");
        assertThat(redrafts.look(journey.id(), worker)
                        .revisions()
                        .getFirst()
                        .line(agreed)
                        .state())
                .isEqualTo(State.REFUSED);
        assertThat(journey.lastEntry().kind()).isEqualTo("redraft.refused");
    }

    @Test
    void readsTrackedChangesAsAccepted() throws Exception {
        var file = edited(
                sheet,
                xml -> xml.replaceFirst(
                        "<w:r>((?:(?!</w:r>).)*?)<w:t([^>]*)>([^<]*)10日前([^<]*)</w:t></w:r>",
                        "<w:r><w:t>$3</w:t></w:r><w:del><w:r><w:delText>10</w:delText></w:r></w:del>"
                                + "<w:ins><w:r><w:t>9</w:t></w:r></w:ins><w:r><w:t>日前$4</w:t></w:r>"));
        bring(file, worker);
        var line = redrafts.look(journey.id(), worker).revisions().getFirst().line(agreed);
        assertThat(line.after()).isEqualTo("每月9日前发放工资。");
    }

    @Test
    void tellsWhatIsMissingOrOvertaken() throws Exception {
        done(tables.take(journey.id(), new Propose(open, null, null, null, "每班 40 元。", null, 1), boss));
        var file = edited(sheet, xml -> xml.replace("45", "50").replace("【第2条", "【二"));
        assertThat(bring(file, worker)).isEqualTo(new Redrafts.Brought(null, 0, List.of(2), List.of(1)));
    }

    @Test
    void takesNoFileThatIsUnfitAndChangesNothing() throws Exception {
        var before = Everything.in(jdbc);
        assertThat(code("工资".getBytes(StandardCharsets.UTF_8))).isEqualTo("document.word.kind");
        assertThat(code(new byte[0])).isEqualTo("document.word.missing");
        assertThat(code(new byte[6_000_000])).isEqualTo("document.word.large");
        assertThat(code(java.util.Arrays.copyOf(sheet, sheet.length / 2))).isEqualTo("document.word.broken");
        assertThat(code(with(sheet, "word/vbaProject.bin", new byte[10]))).isEqualTo("document.word.macros");
        assertThat(code(with(sheet, "word/embeddings/oleObject1.bin", new byte[10])))
                .isEqualTo("document.word.macros");
        assertThat(code(edited(sheet, xml -> xml + " ".repeat(9_000_000)))).isEqualTo("document.word.bomb");
        assertThat(code(edited(
                        sheet,
                        xml -> "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>"
                                + xml.replaceFirst("<\\?xml[^>]*>", ""))))
                .isEqualTo("document.word.broken");
        assertThat(code(edited(sheet, xml -> xml.replace("案件编号", "案件")))).isEqualTo("redraft.no-marks");
        assertThat(code(edited(sheet, xml -> xml.replace("案件编号 ", "案件编号 9")))).isEqualTo("redraft.other-case");
        assertThat(code(edited(sheet, xml -> xml.replace("【第2条", "【第1条")))).isEqualTo("redraft.twice");
        assertThat(Everything.in(jdbc)).isEqualTo(before);
    }

    private static byte[] with(byte[] file, String name, byte[] content) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(file));
                var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(in.readAllBytes());
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    @Test
    void isNotForThoseBetweenTheSidesAndEndsWithTheSignedDraft() {
        assertThat(refused(redrafts.bring(journey.id(), sheet, "改.docx", journey.actor(Role.OFFICER))))
                .isEqualTo("redraft.not-yours");
        var fresh = CaseJourney.inTianjin(CaseDriver.in(context)).through("draft");
        var one = fresh.representative(WORKERS, "赵二");
        assertThat(refused(redrafts.bring(fresh.id(), sheet, "改.docx", one))).isEqualTo("case.stage.table");
    }
}
