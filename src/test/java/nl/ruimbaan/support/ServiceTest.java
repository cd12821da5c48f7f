package nl.ruimbaan.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.ruimbaan.exchange.Desk;
import nl.ruimbaan.search.IndexAtOnce;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Transactional;

/** A test of a service on a real database, rolled back; runs on H2 and, by its tag, on PostgreSQL. */
@SpringBootTest
@ContextConfiguration(initializers = TestDatabase.class)
@Import({
    AtOnce.class,
    Company.class,
    Experimenting.class,
    Portal.class,
    StatementCount.class,
    Desk.class,
    IndexAtOnce.class
})
@Tag("database")
@Transactional
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ServiceTest {}
