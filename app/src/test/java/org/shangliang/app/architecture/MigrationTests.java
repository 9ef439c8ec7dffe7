package org.shangliang.app.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MigrationTests {
    private static final Path MIGRATIONS = Sources.RESOURCES.resolve("db/migration");
    private static final Path RELEASED = Sources.ROOT.resolve("app/src/test/resources/released-migrations.txt");
    private static final Pattern NAME = Pattern.compile("V([1-9]\\d*)__[a-z0-9]+(_[a-z0-9]+)*\\.sql");
    private static final Pattern TABLE = Pattern.compile(
            "create\\s+(?:unlogged\\s+)?table\\s+(?:if\\s+not\\s+exists\\s+)?([a-z_0-9.]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern REFERENCE =
            Pattern.compile("references\\s+([a-z]+)_[a-z_0-9]+", Pattern.CASE_INSENSITIVE);

    @Test
    void numbersTheMigrationsOfEachModuleFromOneAndNamesThemBySentences() {
        var breaches = new Breaches("name it V<next number of the module>__a_sentence.sql");
        for (Path module : modules()) {
            var numbers = new TreeSet<Integer>();
            for (Path file : Sources.under(module, ".sql")) {
                var name = NAME.matcher(file.getFileName().toString());
                if (name.matches()) {
                    numbers.add(Integer.valueOf(name.group(1)));
                } else {
                    breaches.add(Sources.name(file));
                }
            }
            var expected = IntStream.rangeClosed(1, numbers.size()).boxed().toList();
            breaches.addIf(!List.copyOf(numbers).equals(expected), Sources.name(module) + " has versions " + numbers);
        }
        breaches.none();
    }

    @Test
    void namesTablesAfterTheirModuleAndSaysInChineseWhatTheyHold() {
        var breaches = new Breaches("name the table <module>_<noun> and add: comment on table … is '…'");
        for (Path module : modules()) {
            var owner = module.getFileName().toString();
            for (Path file : Sources.under(module, ".sql")) {
                var sql = Sources.text(file);
                TABLE.matcher(sql).results().map(found -> found.group(1)).forEach(table -> {
                    boolean owned = owner.startsWith("__") || table.startsWith(owner + "_");
                    boolean told = Pattern.compile(
                                    "comment\\s+on\\s+table\\s+" + table + "\\s+is\\s+'.*\\p{IsHan}",
                                    Pattern.CASE_INSENSITIVE)
                            .matcher(sql)
                            .find();
                    breaches.addIf(!owned || !told, Sources.name(file) + ": " + table);
                });
            }
        }
        breaches.none();
    }

    @Test
    void refersOnlyToTablesOfModulesThatAreDeclaredDependencies() {
        var breaches =
                new Breaches("a foreign key may follow allowedDependencies only, or there is no order in which the"
                        + " modules can be set up; keep the id without a key");
        var declared = ModuleDependencies.declared();
        for (Path module : modules()) {
            var owner = module.getFileName().toString();
            for (Path file : Sources.under(module, ".sql")) {
                REFERENCE
                        .matcher(Sources.text(file))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(other -> {
                            boolean allowed = other.equals(owner)
                                    || declared.getOrDefault(owner, Set.of()).contains(other);
                            breaches.addIf(!allowed, Sources.name(file) + " refers to " + other);
                        });
            }
        }
        breaches.none();
    }

    @Test
    void neverChangesAMigrationThatWasReleased() throws IOException {
        var breaches = new Breaches("put the change into a new migration; a released file stays as it is");
        for (String line : Files.readAllLines(RELEASED)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                var parts = line.split(" +", 2);
                breaches.addIf(!digest(Sources.ROOT.resolve(parts[1])).equals(parts[0]), parts[1]);
            }
        }
        breaches.none();
    }

    private static List<Path> modules() {
        try (var directories = Files.list(MIGRATIONS)) {
            return directories.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(Path file) throws IOException {
        if (!Files.exists(file)) {
            return "missing";
        }
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(Files.readString(file).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
