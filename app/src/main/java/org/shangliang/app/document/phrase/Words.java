package org.shangliang.app.document.phrase;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The words that every document prints, from messages/document.properties. */
public final class Words {
    private static final Properties TEXTS = load();

    private Words() {}

    /** The words under a key. */
    public static String of(String key) {
        var text = TEXTS.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("messages/document.properties lacks " + key);
        }
        return text;
    }

    private static Properties load() {
        try (var stream = Words.class.getResourceAsStream("/messages/document.properties")) {
            if (stream == null) {
                throw new IllegalStateException("messages/document.properties is missing");
            }
            var texts = new Properties();
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
