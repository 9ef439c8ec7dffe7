package org.shangliang.app.platform.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * A door that asks nobody who he is (免登录入口): no pass is looked at even if the browser carries one, and no cookie is set.
 * Its forms are guarded by a ticket of their own instead of a token bound to a browser.
 */
public final class OpenDoor {
    private OpenDoor() {}

    /** The chain for these addresses; it must come before those of the people and the programs. */
    public static SecurityFilterChain at(HttpSecurity http, Problems problems, String... addresses) {
        return http.securityMatcher(addresses)
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
