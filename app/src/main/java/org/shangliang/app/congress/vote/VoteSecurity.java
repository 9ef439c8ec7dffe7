package org.shangliang.app.congress.vote;

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
 * The voters' door (投票入口): no pass is looked at even if the browser carries one, and no cookie is set. What opens it is
 * the code; forms are guarded by the number of the attempt.
 */
@Configuration(proxyBeanMethods = false)
class VoteSecurity {

    @Bean
    @Order(0)
    SecurityFilterChain voters(HttpSecurity http, Problems problems) {
        return http.securityMatcher("/votes/**", "/api/v1/votes/**")
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
