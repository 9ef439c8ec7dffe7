package org.shangliang.app.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;

class QueryTests {
    @Test
    void givesTheConnectionBackByReadingAListNotAStream() {
        var breaches = new Breaches("read .list() and then stream it: a stream of rows that nobody closes keeps its"
                + " connection, and after a few pages the whole program waits for one");
        for (JavaClass type : Program.CLASSES) {
            type.getAccessesFromSelf().stream()
                    .filter(QueryTests::keepsTheConnection)
                    .forEach(access -> breaches.add(access.getDescription()));
        }
        breaches.none();
    }

    private static boolean keepsTheConnection(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        var name = access.getTarget().getName();
        return owner.startsWith("org.springframework.jdbc.core.")
                && (name.equals("stream") || name.equals("queryForStream"));
    }
}
