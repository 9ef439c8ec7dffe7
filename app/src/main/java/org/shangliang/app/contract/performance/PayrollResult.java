package org.shangliang.app.contract.performance;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.shangliang.app.document.Checksum;

/**
 * What an employer's check of its payroll came to (核算结果): passed or failed and how many, and the digest of the file; no pay and
 * no person. It is pasted as the program wrote it, and every line is checked again.
 */
record PayrollResult(String period, int people, List<Line> lines, String file) {
    private static final String FORMAT = "shangliang-payroll-1";
    private static final Pattern MARK = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern PERIOD = Pattern.compile("20\\d{2}-(0[1-9]|1[0-2])");
    private static final Pattern VERDICT = Pattern.compile("(PASS|FAIL)( (0|1-2|[1-9]\\d{0,6}))?");
    private static final List<String> CHECKS = List.of("minimum", "payday", "growth");

    /** One number of the contract: whether it was kept; {@code failing} is a count, {@code 1-2} for very few, or empty. */
    record Line(String check, boolean passed, String failing) {}

    boolean passed() {
        return lines.stream().allMatch(Line::passed);
    }

    /** Whether this number of the contract was not kept. */
    boolean fails(String check) {
        return lines.stream().anyMatch(line -> line.check().equals(check) && !line.passed());
    }

    YearMonth month() {
        return YearMonth.parse(period);
    }

    /** Reads a pasted result; it must be of this contract and these numbers, and whole. */
    static PayrollResult read(String pasted, UUID caseId, String terms) {
        var text = pasted.strip().replace("\r", "");
        int seal = text.lastIndexOf("\nseal=");
        if (!text.startsWith(FORMAT + "\n") || seal < 0) {
            throw invalid("contract.payroll.form");
        }
        var body = text.substring(0, seal + 1);
        if (!text.substring(seal + 6).equals(Checksum.of(body))) {
            throw invalid("contract.payroll.changed");
        }
        var values = values(body);
        if (!caseId.toString().equals(values.get("case")) || !Checksum.of(terms).equals(values.get("terms"))) {
            throw invalid("contract.payroll.other");
        }
        return new PayrollResult(
                matching(values, "period", PERIOD),
                Integer.parseInt(matching(values, "people", Pattern.compile("[1-9]\\d{0,6}"))),
                lines(values, terms),
                matching(values, "file", MARK));
    }

    private static Map<String, String> values(String body) {
        Map<String, String> values = new LinkedHashMap<>();
        body.lines().skip(1).forEach(line -> {
            int at = line.indexOf('=');
            if (at < 1 || values.put(line.substring(0, at), line.substring(at + 1)) != null) {
                throw invalid("contract.payroll.form");
            }
        });
        return values;
    }

    /** Every number that the terms name must have been checked. */
    private static List<Line> lines(Map<String, String> values, String terms) {
        var lines = new ArrayList<Line>();
        for (var check : CHECKS) {
            if (terms.contains("\n" + check + "=")) {
                var verdict = VERDICT.matcher(matching(values, check, VERDICT));
                if (verdict.matches()) {
                    var count = verdict.group(3);
                    lines.add(new Line(check, verdict.group(1).equals("PASS"), count == null ? "" : count));
                }
            }
        }
        return List.copyOf(lines);
    }

    private static String matching(Map<String, String> values, String key, Pattern form) {
        var value = values.get(key);
        if (value == null || !form.matcher(value).matches()) {
            throw invalid("contract.payroll.form");
        }
        return value;
    }

    private static RuntimeException invalid(String code) {
        return Commitments.invalid("result", code);
    }
}
