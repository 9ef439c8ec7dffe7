package org.shangliang.app.congress.vote;

import org.shangliang.app.platform.web.OpenDoor;
import org.shangliang.app.platform.web.Problems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The voters' door (投票入口): what opens it is the code; forms are guarded by the number of the attempt. */
@Configuration(proxyBeanMethods = false)
class VoteSecurity {

    @Bean
    @Order(0)
    SecurityFilterChain voters(HttpSecurity http, Problems problems) {
        return OpenDoor.at(http, problems, "/votes/**", "/box/**", "/api/v1/votes/**", "/api/v1/box/**");
    }
}
