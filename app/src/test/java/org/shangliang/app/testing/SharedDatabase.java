package org.shangliang.app.testing;

import java.util.Map;
import org.shangliang.app.platform.postgres.TestDatabase;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Points every application context of the tests at the shared database and keeps its sweeps from running by themselves. */
class SharedDatabase implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var address = TestDatabase.shared();
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "shared test database",
                        Map.of(
                                "shangliang.db.url",
                                address.url(),
                                "shangliang.db.user",
                                address.user(),
                                "shangliang.db.password",
                                address.password(),
                                "shangliang.db.connections",
                                10,
                                "shangliang.data",
                                "target/test-data",
                                "shangliang.now",
                                "2022-03-16",
                                "shangliang.sweep-on-schedule",
                                false)));
    }
}
