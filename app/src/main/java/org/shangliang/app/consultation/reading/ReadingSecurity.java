package org.shangliang.app.consultation.reading;

import org.shangliang.app.platform.web.OpenDoor;
import org.shangliang.app.platform.web.Problems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The readers' door (看草案入口): forms are guarded by the ticket of the reading. */
@Configuration(proxyBeanMethods = false)
class ReadingSecurity {

    @Bean
    @Order(0)
    SecurityFilterChain readers(HttpSecurity http, Problems problems) {
        return OpenDoor.at(http, problems, "/reading/**", "/api/v1/reading/**");
    }
}
