package nl.ruimbaan.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The way in of a screen without an account: it signs nobody in, whatever cookies come along, and keeps nothing on the server. The
 * code is asked for behind it; nothing can be changed here, so that there is nothing to forge.
 */
@Configuration(proxyBeanMethods = false)
class KioskDoor {

    @Bean
    @Order(1)
    SecurityFilterChain kioskChain(HttpSecurity http) throws Exception {
        http.securityMatcher("/kiosk", "/kiosk/slides")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
        SecurityConfiguration.headers(http);
        return http.build();
    }
}
