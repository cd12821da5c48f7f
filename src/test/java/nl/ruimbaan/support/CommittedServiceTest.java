package nl.ruimbaan.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.ruimbaan.exchange.Desk;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** A service test that commits, for what happens after a commit or between two people; cleans with {@link Company#goHome()}. */
@SpringBootTest
@ContextConfiguration(initializers = TestDatabase.class)
@Import({AtOnce.class, Company.class, Experimenting.class, Portal.class, StatementCount.class, Desk.class})
@Tag("database")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CommittedServiceTest {}
