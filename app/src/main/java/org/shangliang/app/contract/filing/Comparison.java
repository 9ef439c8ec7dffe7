package org.shangliang.app.contract.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.shangliang.app.contract.filing.Check.State;
import org.shangliang.app.contract.model.ReviewPart;
import org.shangliang.law.Ground;
import org.shangliang.law.LegalBasis;
import org.shangliang.law.Rule;

/** Writes down what fits and what does not while a bundle is compared (比对记录). */
final class Comparison {
    private final ReviewPart part;
    private final Dossier dossier;
    private final List<Check> found = new ArrayList<>();
    private List<LegalBasis> basis = List.of();

    Comparison(ReviewPart part, Dossier dossier) {
        this.part = part;
        this.dossier = dossier;
    }

    /** What follows rests on these rules as they stood that day. */
    Comparison by(LocalDate on, String... lawKeys) {
        var law = dossier.law(on);
        basis = Stream.of(lawKeys)
                .flatMap(key -> law.rule(key).stream())
                .map(Rule::basis)
                .flatMap(List::stream)
                .distinct()
                .toList();
        return this;
    }

    void fits(String code, Object... arguments) {
        add(code, State.FITS, List.of(), arguments);
    }

    void look(String code, Object... arguments) {
        add(code, State.LOOK, List.of(), arguments);
    }

    void wrong(String code, Object... arguments) {
        add(code, State.WRONG, List.of(), arguments);
    }

    /** One or the other. */
    void either(boolean fits, String code, Object... arguments) {
        add(code, fits ? State.FITS : State.WRONG, List.of(), arguments);
    }

    /** By what the law says against it, and what it remarks. */
    void ruled(List<Ground> against, List<Ground> remarks, String code, Object... arguments) {
        var state = !against.isEmpty() ? State.WRONG : remarks.isEmpty() ? State.FITS : State.LOOK;
        add(code, state, against.isEmpty() ? remarks : against, arguments);
    }

    private void add(String code, State state, List<Ground> grounds, Object... arguments) {
        var said = Stream.of(arguments).map(String::valueOf).toList();
        found.add(new Check(part, code, state, said, basis, List.copyOf(grounds)));
    }

    List<Check> found() {
        return List.copyOf(found);
    }
}
