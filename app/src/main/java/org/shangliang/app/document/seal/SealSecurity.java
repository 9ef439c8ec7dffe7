package org.shangliang.app.document.seal;

import org.shangliang.app.platform.web.OpenDoor;
import org.shangliang.app.platform.web.Problems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The check of a file in the API asks nobody who he is (公开核对): whoever holds the file may ask about it. */
@Configuration(proxyBeanMethods = false)
class SealSecurity {

    @Bean
    @Order(0)
    SecurityFilterChain sealDoor(HttpSecurity http, Problems problems) {
        return OpenDoor.at(http, problems, "/api/v1/seal/**");
    }
}
