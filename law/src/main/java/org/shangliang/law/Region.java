package org.shangliang.law;

/** A region code as digit prefix (行政区划代码): trailing zero pairs say nothing. */
final class Region {
    private Region() {}

    static String prefix(String code) {
        if (!code.matches("(\\d{2}){0,3}|\\d{9}|\\d{12}")) {
            throw new ImpossibleValue("jurisdiction", "value.region", code);
        }
        var prefix = code;
        while (prefix.length() % 2 == 0 && prefix.endsWith("00")) {
            prefix = prefix.substring(0, prefix.length() - 2);
        }
        if (!prefix.isEmpty() && !Jurisdictions.isProvince(prefix.substring(0, 2))) {
            throw new ImpossibleValue("jurisdiction", "value.region", code);
        }
        return prefix;
    }
}
