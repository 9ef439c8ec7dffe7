package org.shangliang.app.architecture;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What each module says it depends on, from its package-info. */
final class ModuleDependencies {
    private static final Pattern LIST = Pattern.compile("allowedDependencies\\s*=\\s*\\{([^}]*)}");
    private static final Pattern NAME = Pattern.compile("\"([a-z]+)[^\"]*\"");

    private ModuleDependencies() {}

    static Map<String, Set<String>> declared() {
        Map<String, Set<String>> modules = new TreeMap<>();
        for (Path file : Sources.under(Sources.MAIN.resolve("org/shangliang/app"), "package-info.java")) {
            var list = LIST.matcher(Sources.text(file));
            if (list.find()) {
                modules.put(
                        file.getParent().getFileName().toString(),
                        NAME.matcher(list.group(1))
                                .results()
                                .map(name -> name.group(1))
                                .collect(Collectors.toSet()));
            }
        }
        return modules;
    }
}
