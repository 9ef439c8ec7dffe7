package org.shangliang.app.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.shangliang.app.consultation.model.Draft;
import org.shangliang.app.consultation.model.Draft.Clause;
import org.shangliang.app.document.Checksum;
import org.shangliang.app.document.Documents;
import org.shangliang.app.document.FormalDocument;
import org.shangliang.app.platform.Texts;
import org.springframework.context.ApplicationContext;

/**
 * The agreed text with one character changed somewhere in a clause, and the digest it then has. The clauses are put into the
 * text as the program composes it; one in a hundred is composed anew by the program to show that it says the same.
 */
public final class EditedTexts {
    private static final int MANY = 10_000;
    private static final int ONE_IN = 100;

    /** What is put in: words, figures, and every sign that means something to the markup of documents. */
    private static final String SIGNS = "的一是不在人有增减零〇元分日月工资0123456789%％.。，,、；;：:*|\\#§=!+-—（）()[]<>&\"'“”aZk￥~_`^$@/";

    /** A draft whose clauses hold such signs to begin with, as the step takes it. */
    public static final String DRAFT = """
            {'termFrom': '2022-05-01', 'termTo': '2023-04-30',
             'clauses': [{'heading': 'T01', 'text': '工资在上年基础上增长5.5%，一线岗位不低于6%；绩效奖金按季发放。'},
                         {'heading': 'T01', 'text': '夜班津贴每班 25 元，大夜班每班 35 元（不含加班工资）。'},
                         {'heading': 'T02', 'text': '每日工作八小时*，加班先征得本人同意|工会可以查。'},
                         {'heading': 'T04.2', 'text': '# 粉尘、噪声每季度检测一次，结果在 7 日内公布。'}],
             'wage': {'growthPercent': 5.5, 'minimumWageFen': 300000, 'payDay': 10},
             'signedByWorkersChief': true, 'signedByEmployerChief': true}""";

    private final Documents documents;
    private final ContractPaper paper;
    private final CaseContext context;
    private final Draft draft;
    private final String frame;
    private final Random random = new Random(20221123);

    /** One of them; those composed by the program are also worth a longer look. */
    public record Edited(String what, Draft draft, String canonicalText, boolean composed) {
        /** The digest that everybody would now compute. */
        public String digest() {
            return draft.digest();
        }

        /** The digits printed of it. */
        public String mark() {
            return Checksum.mark(digest());
        }
    }

    private EditedTexts(ApplicationContext program, CaseContext context) {
        this.documents = program.getBean(Documents.class);
        this.paper = new ContractPaper(program.getBean(Texts.class));
        this.context = context;
        this.draft = Objects.requireNonNull(context.file().draft());
        this.frame = composed(draft.clauses().stream()
                        .map(clause -> new Clause(clause.number(), clause.heading(), place(clause)))
                        .toList())
                .canonicalText();
    }

    /** Of the draft of a case. */
    public static EditedTexts of(ApplicationContext program, CaseContext context) {
        return new EditedTexts(program, context);
    }

    /** The text as it was agreed; its digest is the draft's. */
    public Edited original() {
        return edited("nothing", draft.clauses(), true);
    }

    /** Ten thousand edits at random, the same in every run. */
    public void each(Consumer<Edited> check) {
        for (int made = 1; made <= MANY; made++) {
            check.accept(next(made % ONE_IN == 0));
        }
    }

    private Edited next(boolean compose) {
        var clauses = new ArrayList<>(draft.clauses());
        int at = random.nextInt(clauses.size());
        var clause = clauses.get(at);
        var text = clause.text();
        while (text.equals(clause.text())) {
            text = changed(clause.text());
        }
        clauses.set(at, new Clause(clause.number(), clause.heading(), text));
        return edited(text, clauses, compose);
    }

    /** A character replaced, put in, or taken out. */
    private String changed(String text) {
        int at = random.nextInt(text.length());
        var sign = String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length())));
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + sign + text.substring(at + 1);
            case 1 -> text.substring(0, at) + sign + text.substring(at);
            default -> text.substring(0, at) + text.substring(at + 1);
        };
    }

    private Edited edited(String what, List<Clause> clauses, boolean compose) {
        var text = frame;
        for (var clause : clauses) {
            text = text.replace(place(clause), escaped(clause.text()));
        }
        if (compose) {
            assertThat(composed(clauses).canonicalText()).as(what).isEqualTo(text);
        }
        return new Edited(what, with(clauses).sealed(Checksum.of(text)), text, compose);
    }

    private FormalDocument composed(List<Clause> clauses) {
        return documents.compose(
                paper.of(context.file(), with(clauses), Optional.empty(), context),
                context.file().header().number());
    }

    private Draft with(List<Clause> clauses) {
        return new Draft(
                draft.round(),
                draft.title(),
                draft.termFrom(),
                draft.termTo(),
                List.copyOf(clauses),
                draft.wage(),
                draft.signedOn(),
                "");
    }

    private static String place(Clause clause) {
        return "〖" + clause.number() + "〗";
    }

    private static String escaped(String clause) {
        return clause.strip().replace("\\", "\\\\").replace("|", "\\|").replace("*", "\\*");
    }
}
