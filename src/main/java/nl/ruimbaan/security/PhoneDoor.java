package nl.ruimbaan.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The way in of what a browser keeps to be installed and to have a page without a line: alike for everybody, asked for without
 * cookies, and nothing can be changed here.
 */
@Configuration(proxyBeanMethods = false)
class PhoneDoor {

    @Bean
    @Order(3)
    SecurityFilterChain phoneChain(HttpSecurity http) throws Exception {
        http.securityMatcher("/manifest.webmanifest", "/worker.js", "/offline")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
        SecurityConfiguration.headers(http);
        return http.build();
    }
}
