package org.shangliang.app.opinion;

import org.shangliang.app.platform.web.OpenDoor;
import org.shangliang.app.platform.web.Problems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The workers' door (免登录入口): forms are guarded by the ticket of the call. */
@Configuration(proxyBeanMethods = false)
class OpinionSecurity {

    @Bean
    @Order(0)
    SecurityFilterChain workers(HttpSecurity http, Problems problems) {
        return OpenDoor.at(http, problems, "/words/**", "/api/v1/words/**");
    }
}
