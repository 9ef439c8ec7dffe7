package org.shangliang.app.contract.filing;

import java.util.List;
import java.util.stream.Stream;
import org.shangliang.app.contract.filing.Bundle.Item;
import org.shangliang.app.contract.filing.Bundle.Presence;
import org.shangliang.app.contract.filing.BundleView.ItemView;
import org.shangliang.app.contract.filing.BundleView.LineView;
import org.shangliang.app.contract.filing.BundleView.PartView;
import org.shangliang.app.contract.filing.Check.State;
import org.shangliang.app.contract.model.ReviewPart;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.GroundWords;
import org.springframework.stereotype.Component;

/** Puts a bundle into words (预检说明). */
@Component
public class BundleWords {
    private final Texts texts;

    BundleWords(Texts texts) {
        this.texts = texts;
    }

    /** The bundle in words. */
    public BundleView of(Bundle bundle) {
        return new BundleView(
                TextChecks.head(bundle.textDigest()),
                bundle.copies(),
                (int) bundle.count(State.WRONG),
                (int) bundle.count(State.LOOK),
                (int) bundle.count(State.FITS),
                Stream.of(ReviewPart.values()).map(part -> part(part, bundle)).toList(),
                bundle.items().stream().map(this::item).toList());
    }

    private PartView part(ReviewPart part, Bundle bundle) {
        var checks = bundle.of(part);
        int fits =
                (int) checks.stream().filter(one -> one.state() == State.FITS).count();
        return new PartView(
                part,
                texts.of("word." + part),
                fits,
                checks.size() - fits,
                checks.stream().map(this::line).toList());
    }

    private LineView line(Check check) {
        var code = check.code() + "." + check.state();
        var said = check.arguments().stream()
                .map(argument -> texts.find("word." + argument)
                        .or(() -> texts.find("filing.day." + argument))
                        .orElse(argument))
                .toArray();
        return new LineView(
                tone(check.state()),
                icon(check.state()),
                texts.of("filing.check." + code, said),
                texts.find("filing.check." + code + ".cure", said).orElse(null),
                check.grounds(),
                check.basis().stream().map(GroundWords::citation).distinct().toList());
    }

    private ItemView item(Item item) {
        var missing = item.presence() == Presence.MISSING;
        return new ItemView(
                item.material().name(),
                texts.of("contract.material." + item.material()),
                missing ? "warn" : "ok",
                texts.of("filing.presence." + item.presence()),
                missing,
                texts.of("contract.material." + item.material() + ".cure"),
                item.note(),
                item.files());
    }

    private static String tone(State state) {
        return switch (state) {
            case FITS -> "ok";
            case LOOK -> "warn";
            case WRONG -> "bad";
        };
    }

    private static String icon(State state) {
        return switch (state) {
            case FITS -> "circle-check";
            case LOOK -> "alert-triangle";
            case WRONG -> "circle-x";
        };
    }

    /** The words for the papers that a reviewer may ask for. */
    public List<String> title(List<org.shangliang.app.contract.model.Material> materials) {
        return materials.stream()
                .map(one -> texts.of("contract.material." + one))
                .toList();
    }
}
