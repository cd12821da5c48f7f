package nl.ruimbaan.security;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import nl.ruimbaan.base.Database;
import nl.ruimbaan.security.ui.LoginView;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer.SessionFixationConfigurer;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.security.web.util.matcher.RegexRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The filter chain: who comes in, what a browser may do with our pages, and how long we remember. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    private static final RequestMatcher PHOTO =
            RegexRequestMatcher.regexMatcher("/photos/[0-9]{1,18}(/thumbnail|/document)?");

    /** Headers go on the answer before anything else: a page that is sent at once would go without them. */
    private static final ObjectPostProcessor<HeaderWriterFilter> FIRST = new ObjectPostProcessor<>() {
        @Override
        public <O extends HeaderWriterFilter> O postProcess(O headers) {
            headers.setShouldWriteHeadersEagerly(true);
            return headers;
        }
    };

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http,
            RememberedBrowsers remembered,
            SessionRegistry sessions,
            EndedSessions endedSessions,
            SignedInPages pages,
            SignOutNews goodbye,
            OwnSignInForm ownForm,
            Database database,
            I18NProvider texts)
            throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers("/ruimbaan/**", "/favicon.ico", "/aura/**")
                .permitAll());
        // These say "not found" to a stranger themselves: a sign-in page in place of a picture helps nobody.
        http.authorizeHttpRequests(requests -> requests.requestMatchers(PHOTO).permitAll());
        http.setSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class, pages);
        // An address that leads nowhere gets our own page, not an empty refusal.
        http.with(vaadin(), vaadin -> vaadin.loginView(LoginView.class).anyRequest(AuthorizedUrl::authenticated));
        http.formLogin(form -> form.failureHandler(tellOnlyToWait()).authenticationDetailsSource(SignInVisit::new));
        http.addFilterAfter(new AwayPage(database, texts), HeaderWriterFilter.class);
        http.addFilterBefore(ownForm, UsernamePasswordAuthenticationFilter.class);
        http.addFilterBefore(new LateGoodbye(), UsernamePasswordAuthenticationFilter.class);
        http.logout(logout -> logout.addLogoutHandler(goodbye));
        http.rememberMe(remember -> remember.rememberMeServices(remembered));
        // Whoever signs in gets a session of their own: an open window of somebody else ends, and is never theirs.
        http.sessionManagement(session -> session.sessionFixation(SessionFixationConfigurer::newSession)
                .maximumSessions(-1)
                .sessionRegistry(sessions)
                .expiredSessionStrategy(endedSessions));
        headers(http);
        return http.build();
    }

    /** What the browser is told about every answer. */
    static void headers(HttpSecurity http) {
        http.headers(headers -> {
            headers.addObjectPostProcessor(FIRST);
            headers.contentSecurityPolicy(csp -> csp.policyDirectives(ContentSecurityPolicy.VALUE))
                    .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                    .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                    .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                    .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                    .permissionsPolicyHeader(permissions ->
                            permissions.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"));
        });
    }

    /** It has its place in the chain above, and none beside it. */
    @Bean
    FilterRegistrationBean<OwnSignInForm> ownFormOnce(OwnSignInForm form) {
        var registration = new FilterRegistrationBean<>(form);
        registration.setEnabled(false);
        return registration;
    }

    /** The same answer to a wrong password, an unknown and a disabled account. */
    private static AuthenticationFailureHandler tellOnlyToWait() {
        return (request, response, exception) -> response.sendRedirect(
                request.getContextPath() + (exception instanceof LockedException ? "/login?wait" : "/login?error"));
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    SessionRegistry sessionRegistry() {
        return new SessionRegistryImpl();
    }

    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }
}
