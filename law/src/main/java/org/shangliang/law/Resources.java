package org.shangliang.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads the module's own data files; the only place that knows their format. */
final class Resources {
    private Resources() {}

    /** The YAML or JSON file of that name beside this class. */
    static Node read(String name) {
        try (var stream = open(name)) {
            return Node.of(new Load(LoadSettings.builder().setLabel(name).build()).loadFromInputStream(stream));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static InputStream open(String name) {
        var stream = Resources.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("missing resource " + name);
        }
        return stream;
    }
}
