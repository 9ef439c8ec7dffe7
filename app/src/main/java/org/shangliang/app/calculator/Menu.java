package org.shangliang.app.calculator;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.law.ContractKind;
import org.shangliang.law.Duty;
import org.shangliang.law.Jurisdictions;
import org.shangliang.law.PlanUntil;

/** What there is to choose from on the calculator's pages (选项), in words. */
record Menu(List<Option> regions, List<Option> kinds, List<Option> duties, List<Option> goals, List<Option> yesNo) {
    static Menu of(Texts texts) {
        return new Menu(
                Jurisdictions.all().stream()
                        .map(region -> new Option(region.code(), region.name()))
                        .toList(),
                options(texts, "kind", ContractKind.values()),
                options(texts, "duty", Duty.values()),
                options(texts, "step", PlanUntil.values()),
                Stream.of("yes", "no", "unknown")
                        .map(word -> new Option(word, texts.of("calculator." + word)))
                        .toList());
    }

    private static List<Option> options(Texts texts, String group, Enum<?>[] names) {
        return Arrays.stream(names)
                .map(name -> new Option(name.name(), texts.of("calculator." + group + "." + name.name())))
                .toList();
    }
}
