package org.shangliang.app.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shangliang.app.platform.TestClock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * A test against the whole program and the real PostgreSQL. All such classes share one application context and one
 * database; every class begins with empty tables and at ten in the morning of 2022-03-16. Within a class the tests share
 * their rows: use fresh ids, or put {@code @Transactional} on the class.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@Tag("database")
@SpringBootTest
@AutoConfigureMockMvc
@Import(TestClock.class)
@ExtendWith(CleanTables.class)
public @interface DatabaseTest {}
