package org.shangliang.app.opinion;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.shangliang.app.opinion.GroupStore.Placing;
import org.shangliang.app.opinion.web.GistPage;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The gist that workers see (归纳公布), and their support, of which only counts are kept. */
@Component
class Summaries {
    private final GroupStore groups;
    private final OpinionLimits limits;
    private final SpentForms forms;
    private final WorkerWords words;
    private final Texts texts;

    Summaries(GroupStore groups, OpinionLimits limits, SpentForms forms, WorkerWords words, Texts texts) {
        this.groups = groups;
        this.limits = limits;
        this.forms = forms;
        this.words = words;
        this.texts = texts;
    }

    /** Counts what the form says about each group that is shown. */
    @Transactional
    void voice(CallView call, FormValues form) {
        var ticket = form.value("_csrf");
        if (!forms.isGood(call, ticket)) {
            throw wrong("opinion.ticket-old");
        }
        var voices = voices(call, form);
        if (voices.isEmpty()) {
            throw wrong("opinion.support");
        }
        if (forms.spend(call, ticket)) {
            voices.forEach(groups::support);
        }
    }

    private Map<UUID, Support> voices(CallView call, FormValues form) {
        var voices = new TreeMap<UUID, Support>();
        for (var group : shown(call)) {
            for (var support : Support.values()) {
                if (form.value("g-" + group.id()).equals(support.name())) {
                    voices.put(group.id(), support);
                }
            }
        }
        return voices;
    }

    @Transactional(readOnly = true)
    GistPage page(CallView call, FormValues form) {
        boolean few = words.isFew(call);
        return new GistPage(
                "/words/" + call.code() + "/summary",
                words.union(call),
                call.title(),
                few,
                form.value("thanks").equals("yes"),
                few
                        ? List.of()
                        : shown(call).stream().map(group -> line(call, group)).toList(),
                form);
    }

    private List<GroupView> shown(CallView call) {
        return words.isFew(call)
                ? List.of()
                : groups.of(call.id()).stream().filter(GroupView::shown).toList();
    }

    private GistPage.Line line(CallView call, GroupView group) {
        var originals = call.rawShown()
                ? groups.originals(group.id()).stream()
                        .map(Placing::body)
                        .filter(body -> !body.isEmpty())
                        .distinct()
                        .toList()
                : List.<String>of();
        return new GistPage.Line(
                group.id().toString(), group.title(), count(group.opinions()), support(group), originals);
    }

    /** Told only when every count is nought or large enough that nobody stands alone. */
    private String support(GroupView group) {
        var cells = List.of(group.agree(), group.disagree(), group.pass());
        boolean small = cells.stream().anyMatch(cell -> cell > 0 && cell < limits.leastCell());
        int all = cells.stream().mapToInt(Integer::intValue).sum();
        if (all == 0) {
            return texts.of("opinion.nobody-yet");
        }
        return small || all < limits.leastCell()
                ? texts.of("opinion.too-few", String.valueOf(limits.leastCell()))
                : texts.of("opinion.voiced", group.agree(), group.disagree(), group.pass());
    }

    private String count(int opinions) {
        return opinions < limits.leastCell()
                ? texts.of("opinion.fewer", String.valueOf(limits.leastCell()))
                : String.valueOf(opinions);
    }

    private static InvalidInput wrong(String code) {
        return new InvalidInput(List.of(new FieldError("main", code)));
    }
}
