package org.shangliang.app.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;

class VisibilityTests {

    @Test
    void keepsControllersAndStoresInsideTheirPackage() {
        var breaches = new Breaches("take away `public`: only the package itself needs a controller or a store"
                + " (docs/decisions/0002-modular-monolith.md)");
        for (JavaClass type : Program.CLASSES) {
            boolean inner = type.isMetaAnnotatedWith(Controller.class)
                    || type.isMetaAnnotatedWith(ControllerAdvice.class)
                    || type.getSimpleName().endsWith("Controller")
                    || type.getSimpleName().endsWith("Store");
            breaches.addIf(inner && type.getModifiers().contains(JavaModifier.PUBLIC), type.getName());
        }
        breaches.none();
    }
}
