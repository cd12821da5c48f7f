package nl.ruimbaan.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The way in of one request that stops mail: a mail programme sends it by itself (RFC 8058), without cookies and without signing in. It bears
 * a signature of ours, which takes the place of a token against forgery.
 */
@Configuration(proxyBeanMethods = false)
class StopDoor {

    @Bean
    @Order(2)
    SecurityFilterChain stopChain(HttpSecurity http) throws Exception {
        http.securityMatcher("/mail/stop/*")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
        SecurityConfiguration.headers(http);
        return http.build();
    }
}
