package nl.ruimbaan.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import nl.ruimbaan.support.archive.Archive;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
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
     * @param textBytes what its texts take
     */
    record Filled(Archive archive, List<String> arguments, long textBytes) {}

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

    /** What is written in words about all that can be found. */
    private static long textBytes(DataSource database) {
        JdbcClient client = JdbcClient.create(database);
        return client
                .sql(
                        "select lower(table_name) as t, lower(column_name) as c from information_schema.columns"
                                + " where lower(table_schema) = 'public' and character_maximum_length >= 100"
                                + " and lower(table_name) in ('story', 'obstacle', 'improvement', 'register_entry', 'measure',"
                                + " 'experiment', 'item_comment', 'visit') and lower(column_name) not in ('title_key', 'name_key')")
                .query((row, number) ->
                        "select coalesce(sum(octet_length(" + row.getString("c") + ")), 0) from " + row.getString("t"))
                .list()
                .stream()
                .mapToLong(sum -> client.sql(sum).query(Long.class).single())
                .sum();
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
            long text = textBytes(database);
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("shutdown compact");
            }
            return new Filled(archive, List.of("--ruimbaan.data=" + data), text);
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
            Archive archive = archive(database, stories);
            return new Filled(
                    archive,
                    List.of(
                            "--spring.profiles.active=postgres",
                            "--spring.datasource.url=" + url,
                            "--spring.datasource.username=postgres",
                            "--spring.datasource.password=postgres"),
                    textBytes(database));
        }

        @Override
        public void close() throws Exception {
            server.close();
        }
    }
}
