package org.shangliang.law;

import java.util.Arrays;
import java.util.List;

/** One reason of a ruling (理由): a code with its arguments, and the law it rests on. */
public record Ground(String code, List<String> arguments, List<LegalBasis> basis) {
    public Ground {
        arguments = List.copyOf(arguments);
        basis = List.copyOf(basis);
    }

    static Ground of(GroundCode code, List<LegalBasis> basis, Object... arguments) {
        return new Ground(
                code.code(), Arrays.stream(arguments).map(String::valueOf).toList(), basis);
    }
}
