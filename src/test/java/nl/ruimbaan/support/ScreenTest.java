package nl.ruimbaan.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * A test of screens, told by people; it commits, and cleans with {@link Company#goHome()}. Its SQL is that of services, which have their
 * tests on both databases; screens meet PostgreSQL at night.
 */
@CommittedServiceTest
@Tag("screen")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ScreenTest {}
