package org.shangliang.app.access;

import jakarta.servlet.DispatcherType;
import java.util.List;
import java.util.stream.Stream;
import org.shangliang.app.access.PassStore.Kind;
import org.shangliang.app.platform.web.Problem;
import org.shangliang.app.platform.web.ProblemType;
import org.shangliang.app.platform.web.Problems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;

/**
 * The two doors (安全过滤): programs with bearer tokens under /api, people with a cookie everywhere else. What a person
 * may see is not decided here: whoever is out of scope gets 404 from the owner of the data.
 */
@Configuration(proxyBeanMethods = false)
class AccessSecurity {
    private static final List<String> PUBLIC = List.of(
            "/",
            "/sign-in",
            "/setup",
            "/display",
            "/calculator/**",
            "/law/**",
            "/favicon.ico",
            "/robots.txt",
            "/assets/**",
            "/webjars/**",
            "/problems/**",
            "/error");

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, Passes passes, Problems problems) {
        return common(http.securityMatcher("/api/**"))
                .csrf(AbstractHttpConfigurer::disable)
                .addFilterBefore(new PassFilter(passes, Kind.API), UsernamePasswordAuthenticationFilter.class)
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers("/api/v1/law/**", "/api/v1/openapi.json")
                                .permitAll()
                                .requestMatchers(HttpMethod.POST, "/api/v1/tokens")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .exceptionHandling(handling -> handling.authenticationEntryPoint((request, response, cause) -> {
                    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                    var type = cause instanceof WrongCredentials
                            ? ProblemType.WRONG_CREDENTIALS
                            : ProblemType.UNAUTHENTICATED;
                    problems.write(Problem.of(type), request, response);
                }))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(HttpSecurity http, Passes passes, ObjectProvider<PublicPages> pages, Problems problems) {
        var open = Stream.concat(PUBLIC.stream(), pages.stream().flatMap(more -> more.patterns().stream()))
                .toArray(String[]::new);
        var door = new BrowserDoor(problems);
        return common(http)
                .csrf(csrf -> csrf.csrfTokenRepository(new PassCsrf()))
                .addFilterBefore(new PassFilter(passes, Kind.BROWSER), UsernamePasswordAuthenticationFilter.class)
                .addFilterAfter(new UnfinishedSignInFilter(open), AuthorizationFilter.class)
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers(open)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(door).accessDeniedHandler(door))
                .build();
    }

    private static HttpSecurity common(HttpSecurity http) {
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
    }

    /** Passwords are checked by {@link SignIn} alone; with this bean the framework makes up no user of its own. */
    @Bean
    AuthenticationManager nobodyElse() {
        return authentication -> {
            throw new AuthenticationServiceException("not the way in");
        };
    }
}
