package org.shangliang.app.consultation.reading;

import org.shangliang.app.platform.web.Problem;
import org.shangliang.app.platform.web.ProblemType;
import org.shangliang.app.platform.web.Problems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The readers' door (看草案入口): nobody is asked who he is, no pass is looked at even if the browser carries one, and no
 * cookie is set. Forms are guarded by the ticket of the reading.
 */
@Configuration(proxyBeanMethods = false)
class ReadingSecurity {

    @Bean
    @Order(0)
    SecurityFilterChain readers(HttpSecurity http, Problems problems) {
        return http.securityMatcher("/reading/**", "/api/v1/reading/**")
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .exceptionHandling(handling -> handling.authenticationEntryPoint((request, response, cause) ->
                        problems.write(Problem.of(ProblemType.EXPIRED_FORM), request, response)))
                .build();
    }
}
