package org.shangliang.app.testing;

import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContextManager;

/** The program that all {@link DatabaseTest}s share, for properties, which another engine runs. */
public final class WholeProgram {

    private WholeProgram() {}

    @DatabaseTest
    private static final class Holder {}

    /** The running program with empty tables. */
    public static ApplicationContext context() {
        var context = new TestContextManager(Holder.class).getTestContext().getApplicationContext();
        CleanTables.in(context);
        return context;
    }
}
