package org.shangliang.app.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClockTests {
    /** The classes that may look at the machine's clock, and why. */
    private static final Map<String, String> MAY =
            Map.of("org.shangliang.app.platform.ClockConfiguration", "makes the clock");

    @Test
    void takesTheTimeFromTheProductsClockOnly() {
        var breaches = new Breaches("take the day as an argument or ask ProductClock (systemTime() for sessions and"
                + " tokens); a class that is itself a clock is listed in ClockTests with its reason");
        for (JavaClass type : Program.CLASSES) {
            if (!MAY.containsKey(type.getName())) {
                type.getAccessesFromSelf().stream()
                        .filter(ClockTests::readsTheMachinesClock)
                        .forEach(access -> breaches.add(access.getDescription()));
            }
        }
        breaches.none();
    }

    private static boolean readsTheMachinesClock(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        var name = access.getTarget().getName();
        return owner.startsWith("java.time.") && name.equals("now")
                || owner.equals("java.time.Clock") && name.startsWith("system")
                || owner.equals("java.time.InstantSource") && name.equals("system")
                || owner.equals("java.lang.System") && name.equals("currentTimeMillis")
                || owner.equals("java.util.Date") && name.equals("<init>");
    }
}
