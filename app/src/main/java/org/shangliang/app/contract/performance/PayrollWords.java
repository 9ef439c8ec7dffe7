package org.shangliang.app.contract.performance;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.shangliang.app.contract.performance.PayrollChecks.Handed;
import org.shangliang.app.contract.performance.PerformancePage.Check;
import org.shangliang.app.platform.Texts;

/** Puts payroll checks into words (核算结果): what passes now says on which day the same number had failed. */
final class PayrollWords {
    private static final int MARK = 16;

    private final Texts texts;

    PayrollWords(Texts texts) {
        this.texts = texts;
    }

    /** All of them, the newest first, as they come. */
    List<Check> of(List<Handed> all) {
        return IntStream.range(0, all.size())
                .mapToObj(at -> check(all.get(at), all.subList(at + 1, all.size())))
                .toList();
    }

    private Check check(Handed handed, List<Handed> earlier) {
        var result = handed.result();
        var before = earlier.stream()
                .filter(one -> one.result().period().equals(result.period()))
                .toList();
        return new Check(
                result.period(),
                texts.day(handed.on()),
                result.people(),
                result.passed(),
                result.passed() && before.stream().anyMatch(one -> !one.result().passed()),
                result.lines().stream().map(line -> words(line, before)).toList(),
                result.file().substring(0, MARK));
    }

    private String words(PayrollResult.Line line, List<Handed> before) {
        var failing = line.failing().isEmpty() || line.failing().equals("0")
                ? ""
                : texts.of("contract.payroll.failing", line.failing());
        var said = texts.of("contract.payroll." + line.check())
                + texts.of(line.passed() ? "contract.payroll.pass" : "contract.payroll.fail", failing);
        return failed(line, before)
                .map(one -> said + texts.of("contract.payroll.failed-before", texts.day(one.on())))
                .orElse(said);
    }

    /** The last earlier check of the month that found this number not kept, where it passes now. */
    private static Optional<Handed> failed(PayrollResult.Line line, List<Handed> before) {
        return line.passed()
                ? before.stream()
                        .filter(one -> one.result().fails(line.check()))
                        .findFirst()
                : Optional.empty();
    }
}
