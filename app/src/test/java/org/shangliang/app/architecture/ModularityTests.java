package org.shangliang.app.architecture;

import java.lang.reflect.Modifier;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shangliang.app.Shangliang;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {
    private static final ApplicationModules MODULES = ApplicationModules.of(Shangliang.class);
    private static final int EXPOSED = 15;

    /** Modules that expose more types than that, and why. */
    private static final Map<String, String> WIDER =
            Map.of("organization", "the parties are the vocabulary of all others: views, kinds and queries of each");

    @Test
    void keepsEveryArrowPointingDownAndEveryNestedPackageHidden() {
        MODULES.verify();
    }

    @Test
    void exposesFewTypes() {
        var breaches = new Breaches("make types package-private, or move what only the module itself uses into a nested"
                + " package; a module that must expose more is listed in ModularityTests.WIDER with the reason");
        MODULES.forEach(module -> {
            var root = module.getBasePackage().getName();
            long exposed = Program.CLASSES.stream()
                    .filter(type -> type.getPackageName().equals(root) && type.isTopLevelClass())
                    .filter(type -> Modifier.isPublic(type.reflect().getModifiers()))
                    .count();
            var name = module.getIdentifier().toString();
            breaches.addIf(exposed > EXPOSED && !WIDER.containsKey(name), name + " exposes " + exposed);
        });
        breaches.none();
    }
}
