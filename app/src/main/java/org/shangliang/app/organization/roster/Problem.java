package org.shangliang.app.organization.roster;

import java.util.ArrayList;
import java.util.List;

/** What is wrong in a row (问题): the column's title, a message code below {@code organization.roster.}, the value found. */
public record Problem(String column, String code, String value) {
    private static final char MARK = '\u001F';

    /** One problem as it is stored. */
    static String joined(String column, String code, String value) {
        return plain(column) + MARK + code + MARK + plain(value);
    }

    /** All problems of a row as they are stored. */
    static String joined(List<Problem> problems) {
        var all = new StringBuilder();
        for (Problem problem : problems) {
            all.append(all.isEmpty() ? "" : MARK).append(joined(problem.column, problem.code, problem.value));
        }
        return all.toString();
    }

    /** The problems of a row from their stored form. */
    static List<Problem> parsed(String stored) {
        String[] parts = stored.split(String.valueOf(MARK), -1);
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i + 2 < parts.length; i += 3) {
            problems.add(new Problem(parts[i], parts[i + 1], parts[i + 2]));
        }
        return problems;
    }

    private static String plain(String text) {
        return text.replace(MARK, ' ');
    }
}
