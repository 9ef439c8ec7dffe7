package org.shangliang.app.organization.roster;

import java.util.Set;
import java.util.stream.Collectors;
import org.shangliang.app.platform.Texts;
import org.springframework.stereotype.Component;

/** Puts into words what is wrong in a row of a roster (未导入原因). */
@Component
public class BadRowWords {
    private static final String CODES = "organization.roster.";
    private static final Set<String> VALUE_IS_ARGUMENT = Set.of("creditCode.twice");

    private final Texts texts;

    BadRowWords(Texts texts) {
        this.texts = texts;
    }

    /** The reason of one problem, without its column. */
    public String reason(Problem problem) {
        return texts.of(CODES + problem.code(), problem.value());
    }

    /** All that is wrong in a row, each with its column and what was found there. */
    String reasons(BadRow row) {
        return row.problems().stream()
                .map(this::sentence)
                .collect(Collectors.joining(texts.of("organization.roster.report.separator")));
    }

    /** One problem with its column and what was found there. */
    public String sentence(Problem problem) {
        boolean plain = problem.value().isEmpty() || VALUE_IS_ARGUMENT.contains(problem.code());
        return plain
                ? texts.of("organization.roster.report.one", problem.column(), reason(problem))
                : texts.of("organization.roster.report.withValue", problem.column(), problem.value(), reason(problem));
    }
}
