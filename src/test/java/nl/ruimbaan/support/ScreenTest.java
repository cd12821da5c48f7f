package nl.ruimbaan.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of screens, told by people who sit down at the {@link Portal}; it commits, and everybody goes home after each test. Its SQL is that
 * of services, which have their tests on both databases; screens meet PostgreSQL at night.
 */
@CommittedServiceTest
@Tag("screen")
@ExtendWith(Portal.Closing.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ScreenTest {}
