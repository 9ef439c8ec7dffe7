package org.shangliang.app.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

class NamingTests {
    private static final List<String> SUFFIXES = List.of(
            "Impl", "Manager", "Util", "Utils", "Helper", "Service", "Dao", "Dto", "DTO", "VO", "Entity", "Mapper",
            "Bean");

    /** Words that mean two things in this field; the glossary says which names to use instead. */
    private static final Set<String> BARE = Set.of("Contract", "Service", "Agreement", "Event", "StatusChanged");

    private static final Set<String> VAGUE = Set.of("process", "handle", "setStatus", "doUpdate", "execute");

    @Test
    void namesTypesByWhatTheyAre() {
        var breaches = new Breaches("name the type after the noun of docs/glossary.md; a collection is a plural noun,"
                + " persistence ends in Store");
        for (JavaClass type : Program.CLASSES) {
            var name = type.getSimpleName();
            breaches.addIf(SUFFIXES.stream().anyMatch(name::endsWith) || BARE.contains(name), type.getName());
        }
        breaches.none();
    }

    @Test
    void namesNoTwoComponentsAlike() {
        var breaches = new Breaches("two components of one simple name keep the program from starting: rename one");
        var names = new HashMap<String, String>();
        for (JavaClass type : Program.CLASSES) {
            if (type.isMetaAnnotatedWith(Component.class) && !type.isAnnotation()) {
                var other = names.putIfAbsent(type.getSimpleName(), type.getName());
                breaches.addIf(other != null, type.getName() + " and " + other);
            }
        }
        breaches.none();
    }

    @Test
    void namesCommandsByTheVerbOfTheField() {
        var breaches = new Breaches("use the verb of the field: serve, reply, adopt, certify");
        for (JavaClass type : Program.CLASSES) {
            type.getMethods().stream()
                    .filter(method -> VAGUE.contains(method.getName()))
                    .filter(method -> !overrides(type, method.getName()))
                    .forEach(method -> breaches.add(method.getFullName()));
        }
        breaches.none();
    }

    /** A name that a framework asks for is not ours to choose. */
    private static boolean overrides(JavaClass type, String method) {
        return type.getAllRawSuperclasses().stream()
                        .anyMatch(parent -> parent.getMethods().stream()
                                .anyMatch(one -> one.getName().equals(method)))
                || type.getAllRawInterfaces().stream()
                        .anyMatch(parent -> parent.getMethods().stream()
                                .anyMatch(one -> one.getName().equals(method)));
    }
}
