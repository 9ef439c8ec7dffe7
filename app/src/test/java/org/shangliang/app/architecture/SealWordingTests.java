package org.shangliang.app.architecture;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SealWordingTests {
    /** Words that would make the seal of the installation somebody's signature. */
    private static final Pattern MISTAKEN = Pattern.compile("电子签章|数字签名|完整性签名|印章签名|封章签字");

    private static final Pattern CALLED = Pattern.compile("完整性印章(?:就?是|即|（)[^，。；）]{0,8}签[名字]");
    private static final Pattern DENIED = Pattern.compile("完整性印章(?:（非签名|，不是)");

    @Test
    void neverCallsTheSealASignature() {
        var breaches = new Breaches("the seal proves that a file was not changed and is nobody's signature"
                + " (docs/decisions/0038-a-seal-that-is-nobodys-signature.md)");
        Stream.concat(
                        Sources.under(Sources.TEMPLATES, ".jte").stream(),
                        Sources.under(Sources.RESOURCES.resolve("messages"), ".properties").stream())
                .forEach(file -> Sources.text(file)
                        .lines()
                        .filter(line -> MISTAKEN.matcher(line).find()
                                || CALLED.matcher(line).find()
                                        && !DENIED.matcher(line).find())
                        .forEach(line -> breaches.add(Sources.name(file) + ": " + line.strip())));
        breaches.none();
    }
}
