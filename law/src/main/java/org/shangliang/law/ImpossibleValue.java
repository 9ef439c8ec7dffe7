package org.shangliang.law;

import java.util.Arrays;
import java.util.List;

/** A question that no real workplace can ask (不可能的数值), such as more votes than voters. */
public final class ImpossibleValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String code;
    private final List<String> arguments;

    /** Names the input, and why it cannot be; {@link GroundTexts#message(ImpossibleValue)} says it in Chinese. */
    public ImpossibleValue(String field, String code, String... arguments) {
        super(field + ": " + code + " " + Arrays.toString(arguments));
        this.field = field;
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** The name of the input that cannot be. */
    public String field() {
        return field;
    }

    /** The code of the text that explains it. */
    public String code() {
        return code;
    }

    /** The arguments of that text. */
    public List<String> arguments() {
        return arguments;
    }
}
