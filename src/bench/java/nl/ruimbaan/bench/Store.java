package nl.ruimbaan.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import nl.ruimbaan.support.archive.Archive;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A kind of database, in which a portal with an archive can be prepared. */
sealed interface Store extends AutoCloseable {

    String name();

    /** Makes the tables, fills them, and lets go. */
    Filled fill(int stories) throws Exception;

    @Override
    void close() throws Exception;

    /**
     * What was filled.
     *
     * @param arguments what the portal is started with to find it
     */
    record Filled(Archive archive, List<String> arguments) {}

    static Store h2(Path folder) {
        return new H2(folder);
    }

    static Store postgres() throws Exception {
        return new Postgres(EmbeddedPostgres.builder().start());
    }

    private static Archive archive(DataSource database, int stories) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        return Archive.fill(database, stories);
    }

    record H2(Path folder) implements Store {

        @Override
        public String name() {
            return "H2";
        }

        @Override
        public Filled fill(int stories) throws Exception {
            var database = new JdbcDataSource();
            Path data = folder.resolve("h2-" + stories);
            database.setURL("jdbc:h2:file:" + data.resolve("ruimbaan") + ";DB_CLOSE_DELAY=-1");
            database.setUser("sa");
            Archive archive = archive(database, stories);
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("shutdown compact");
            }
            return new Filled(archive, List.of("--ruimbaan.data=" + data));
        }

        @Override
        public void close() {}
    }

    record Postgres(EmbeddedPostgres server) implements Store {

        @Override
        public String name() {
            return "PostgreSQL";
        }

        @Override
        public Filled fill(int stories) throws Exception {
            String name = "bench" + stories;
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            String url = server.getJdbcUrl("postgres", name);
            var database = new DriverManagerDataSource(
                    url + (url.contains("?") ? "&" : "?") + "reWriteBatchedInserts=true", "postgres", "");
            return new Filled(
                    archive(database, stories),
                    List.of(
                            "--spring.profiles.active=postgres",
                            "--spring.datasource.url=" + url,
                            "--spring.datasource.username=postgres",
                            "--spring.datasource.password=postgres"));
        }

        @Override
        public void close() throws Exception {
            server.close();
        }
    }
}
