package org.shangliang.app.organization.model;

import java.util.Optional;

/** A region's digits (行政区划代码): 2, 4, 6, 9 or 12 of them, without the zeros that only fill up. */
public final class RegionCode {

    private RegionCode() {}

    /** The plain prefix of what was written, for instance {@code 120100} becomes {@code 1201}. */
    public static Optional<String> normal(String written) {
        String code = written.strip();
        if (!code.matches("[0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9}|[0-9]{12}")) {
            return Optional.empty();
        }
        while (code.length() > 6 && code.endsWith("000")) {
            code = code.substring(0, code.length() - 3);
        }
        while (code.length() > 2 && code.length() <= 6 && code.endsWith("00")) {
            code = code.substring(0, code.length() - 2);
        }
        return Optional.of(code);
    }
}
