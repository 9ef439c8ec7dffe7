package org.shangliang.app.architecture;

import java.util.ArrayList;
import java.util.List;

/** Gathers everything that breaks a rule, so that one run tells the whole story and what to do about it. */
final class Breaches {
    private final String remedy;
    private final List<String> found = new ArrayList<>();

    Breaches(String remedy) {
        this.remedy = remedy;
    }

    void add(String breach) {
        found.add(breach);
    }

    void addIf(boolean broken, String breach) {
        if (broken) {
            found.add(breach);
        }
    }

    void none() {
        if (!found.isEmpty()) {
            throw new AssertionError(
                    found.size() + " found:\n  " + String.join("\n  ", found) + "\nWhat to do: " + remedy);
        }
    }
}
