package nl.ruimbaan.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives each test context a database of its own, of the kind that {@code -Druimbaan.test.database} names. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static @Nullable EmbeddedPostgres postgres;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String name = "test" + COUNT.incrementAndGet();
        TestPropertyValues.of("ruimbaan.data=" + folder(name), "ruimbaan.search.folder=")
                .applyTo(context);
        if (isPostgres()) {
            TestPropertyValues.of(
                            "spring.datasource.url=" + freshPostgres(name),
                            "spring.datasource.username=postgres",
                            "spring.datasource.password=postgres",
                            "spring.datasource.hikari.maximum-pool-size=10")
                    .applyTo(context);
        } else {
            TestPropertyValues.of("spring.datasource.url=" + h2(name) + ";DB_CLOSE_DELAY=-1;OPTIMIZE_REUSE_RESULTS=0")
                    .applyTo(context);
        }
    }

    /** Several processes test at once. */
    private static String folder(String name) {
        return "target/test-data/" + ProcessHandle.current().pid() + "-" + name;
    }

    String h2(String name) {
        return "jdbc:h2:mem:" + name;
    }

    /** For more rows than memory has room for. */
    public static class OnDisk extends TestDatabase {

        @Override
        String h2(String name) {
            return "jdbc:h2:file:./" + folder(name) + "/database";
        }
    }

    public static boolean isPostgres() {
        return "postgres".equals(System.getProperty("ruimbaan.test.database"));
    }

    private static String freshPostgres(String name) {
        return freshPostgres(name, "");
    }

    /**
     * The address of an empty PostgreSQL.
     *
     * @param with what is said when it is made, beside its name
     */
    public static synchronized String freshPostgres(String name, String with) {
        try {
            if (postgres == null) {
                // Nobody tidies up behind a test's back: whoever looks at plans tidies up themselves.
                postgres = EmbeddedPostgres.builder()
                        .setServerConfig("autovacuum", "off")
                        .start();
            }
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name + " " + with);
            }
            return postgres.getJdbcUrl("postgres", name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
