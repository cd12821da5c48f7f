#!/bin/sh
# org.springframework.security:spring-security-config and spring-security-web 7.1.2.
#
# One expects that an AuthenticationProvider which is a bean, and which `http.authenticationProvider(...)` hands to the chain, is asked once
# for each sign-in, as it is when it is only a bean or only handed over. It is in two places then: in the chain's own manager and, as the
# only bean of its kind, in the global manager that stands behind it. A sign-in that succeeds asks it once, one that fails asks it twice.
# Whoever counts wrong passwords in the provider counts each for two. Do one of both: leave the bean to be found, or hand over what is no bean.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
    <modelVersion>4.0.0</modelVersion>
    <groupId>example</groupId>
    <artifactId>asked</artifactId>
    <version>1</version>
    <dependencies>
        <dependency>
            <groupId>org.springframework.security</groupId>
            <artifactId>spring-security-config</artifactId>
            <version>7.1.2</version>
        </dependency>
        <dependency>
            <groupId>org.springframework.security</groupId>
            <artifactId>spring-security-web</artifactId>
            <version>7.1.2</version>
        </dependency>
        <dependency>
            <groupId>jakarta.servlet</groupId>
            <artifactId>jakarta.servlet-api</artifactId>
            <version>6.1.0</version>
        </dependency>
    </dependencies>
</project>
XML
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >mvn.log 2>&1 || { cat mvn.log; exit 1; }
cat >Asked.java <<'JAVA'
import java.util.List;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;

class Asked {
    static int asked;
    static AuthenticationManager manager;

    static class Door implements AuthenticationProvider {
        @Override
        public Authentication authenticate(Authentication who) {
            asked++;
            if (!"right".equals(who.getCredentials())) {
                throw new BadCredentialsException("wrong");
            }
            return UsernamePasswordAuthenticationToken.authenticated(who.getName(), null, List.of());
        }

        @Override
        public boolean supports(Class<?> kind) {
            return kind == UsernamePasswordAuthenticationToken.class;
        }
    }

    static SecurityFilterChain built(HttpSecurity http) throws Exception {
        var chain = http.build();
        manager = http.getSharedObject(AuthenticationManager.class);
        return chain;
    }

    @Configuration
    @EnableWebSecurity
    static class BeanAlone {
        @Bean
        Door door() {
            return new Door();
        }

        @Bean
        SecurityFilterChain chain(HttpSecurity http) throws Exception {
            return built(http);
        }
    }

    @Configuration
    @EnableWebSecurity
    static class HandedOverAlone {
        @Bean
        SecurityFilterChain chain(HttpSecurity http) throws Exception {
            return built(http.authenticationProvider(new Door()));
        }
    }

    @Configuration
    @EnableWebSecurity
    static class BeanHandedOver {
        @Bean
        Door door() {
            return new Door();
        }

        @Bean
        SecurityFilterChain chain(HttpSecurity http, Door door) throws Exception {
            return built(http.authenticationProvider(door));
        }
    }

    public static void main(String[] none) {
        for (Class<?> way : List.of(BeanAlone.class, HandedOverAlone.class, BeanHandedOver.class)) {
            try (var context = new AnnotationConfigApplicationContext(way)) {
                System.out.println(way.getSimpleName() + ": right password asked " + signIn("right") + ", wrong password asked " + signIn("wrong"));
            }
        }
    }

    static int signIn(String password) {
        asked = 0;
        try {
            manager.authenticate(UsernamePasswordAuthenticationToken.unauthenticated("sanne", password));
        } catch (AuthenticationException expected) {
            // The count is what matters.
        }
        return asked;
    }
}
JAVA
java -cp 'lib/*' Asked.java >seen.txt 2>java.log || { cat java.log; exit 1; }
cat seen.txt
cat >expected.txt <<'TXT'
BeanAlone: right password asked 1, wrong password asked 1
HandedOverAlone: right password asked 1, wrong password asked 1
BeanHandedOver: right password asked 1, wrong password asked 2
TXT
diff expected.txt seen.txt && echo "Still so."
