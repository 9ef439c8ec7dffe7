package org.shangliang.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the program. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Shangliang {

    /** Starts the program with its own PostgreSQL unless a database is configured. */
    public static void main(String[] arguments) {
        SpringApplication.run(Shangliang.class, arguments);
    }
}
