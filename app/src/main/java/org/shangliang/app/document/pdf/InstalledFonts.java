package org.shangliang.app.document.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fonts installed on the machine, asked only for characters that the program's own fonts lack. */
final class InstalledFonts {
    private static final Logger LOG = LoggerFactory.getLogger(InstalledFonts.class);
    private static final int DEEP = 4;
    static final List<Path> FOLDERS = Stream.of(
                    "/usr/share/fonts",
                    "/usr/local/share/fonts",
                    "/Library/Fonts",
                    "/System/Library/Fonts",
                    "C:\\Windows\\Fonts")
            .map(Path::of)
            .toList();

    private final List<Path> folders;
    private final Map<Integer, Optional<Outline>> known = new ConcurrentHashMap<>();
    private @Nullable Map<Path, CharacterMap> fonts;

    InstalledFonts(List<Path> folders) {
        this.folders = folders;
    }

    /** A font of those of the characters that are found. */
    Optional<Typeface> withCharacters(Set<Integer> characters) {
        var unknown = new HashSet<>(characters);
        unknown.removeAll(known.keySet());
        if (!unknown.isEmpty()) {
            look(unknown);
        }
        var outlines = new TreeMap<Integer, Outline>();
        characters.forEach(c -> known.getOrDefault(c, Optional.empty()).ifPresent(found -> outlines.put(c, found)));
        return outlines.isEmpty() ? Optional.empty() : Optional.of(Typeface.of("rare", OutlineFont.of(outlines)));
    }

    private void look(Set<Integer> unknown) {
        for (var font : fonts().entrySet()) {
            var mapped = unknown.stream().filter(font.getValue()::has).collect(Collectors.toSet());
            if (!mapped.isEmpty()) {
                read(font.getKey(), mapped).forEach((c, outline) -> {
                    known.put(c, Optional.of(outline));
                    unknown.remove(c);
                });
            }
        }
        unknown.forEach(c -> known.put(c, Optional.empty()));
    }

    private static Map<Integer, Outline> read(Path font, Set<Integer> characters) {
        try {
            return Outline.read(font, characters);
        } catch (IOException | RuntimeException unreadable) {
            LOG.warn("Cannot read the font {}: {}", font, unreadable.toString());
            return Map.of();
        }
    }

    private synchronized Map<Path, CharacterMap> fonts() {
        if (fonts == null) {
            var found = new LinkedHashMap<Path, CharacterMap>();
            folders.stream()
                    .flatMap(InstalledFonts::files)
                    .sorted(Comparator.comparing(InstalledFonts::strangeness))
                    .forEach(file -> found.put(file, CharacterMap.read(file)));
            fonts = found;
        }
        return fonts;
    }

    private static Stream<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (var files = Files.walk(folder, DEEP)) {
            return files.filter(InstalledFonts::isFont).toList().stream();
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }

    private static boolean isFont(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).matches(".*\\.(ttf|otf|ttc|otc)");
    }

    /** Serif fonts of regular weight come first, as the text is set in one. */
    private static int strangeness(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        int strange = name.matches(".*(serif|song|ming|simsun).*") ? 0 : 2;
        return name.matches(".*(bold|black|light|italic|thin).*") ? strange + 1 : strange;
    }
}
