package org.shangliang.app.contract.model;

/** What the comparison of the bundle came to (机器预检): things that do not fit, things to look at, papers missing. */
public record Precheck(int wrong, int look, int missing) {

    /** Whether there is nothing to say. */
    public boolean clean() {
        return wrong + look + missing == 0;
    }
}
