package org.shangliang.app.document.pdf;

import java.util.Optional;
import java.util.Set;

/** Fonts installed on the machine, asked only for characters that the program's own fonts lack. */
final class InstalledFonts {

    Optional<Typeface> withCharacters(Set<Integer> characters) {
        return Optional.empty();
    }
}
