package nl.ruimbaan.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Back-ups of a database on disk, while it is written. */
class BackupsTest {

    private static final Instant THEN = Instant.parse("2026-11-29T02:00:00.4Z");
    private static final int AT_LEAST = 200;

    @TempDir
    Path folder;

    private Connection connection;
    private Backups backups;

    @BeforeEach
    void open() throws SQLException {
        connection = connect();
        run("create table \"flyway_schema_history\" (\"version\" varchar(50))");
        run("create table entry (id bigint primary key, pair bigint not null, words varchar(2000), photo blob)");
        backups = new Backups(this::connect, new BackupFolder(folder.resolve("backups")), new TrialRestore("sa", ""));
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void one_taken_while_people_write_is_restored_with_all_that_was_acknowledged_and_nothing_half() throws Exception {
        var acknowledged = new AtomicLong();
        var stop = new AtomicBoolean();
        var enough = new CountDownLatch(AT_LEAST);
        List<Thread> writers = new ArrayList<>();
        for (int writer = 1; writer <= 3; writer++) {
            long first = writer * 1_000_000L;
            writers.add(Thread.ofPlatform().start(() -> writes(first, acknowledged, enough, stop)));
        }
        enough.await();
        long before = acknowledged.get();

        BackupOutcome outcome = backups.make(Backup.Occasion.ASKED, THEN);

        stop.set(true);
        for (Thread it : writers) {
            it.join();
        }
        assertThat(outcome).isInstanceOf(BackupOutcome.Made.class);
        JdbcClient restored = restored(((BackupOutcome.Made) outcome).backup());
        assertThat(count(restored, "select count(*) from entry")).isBetween(2 * before, 2 * acknowledged.get());
        assertThat(count(restored, "select count(*) from (select pair from entry group by pair having count(*) <> 2)"))
                .as("halves of a transaction")
                .isZero();
        assertThat(count(restored, "select count(*) from entry where octet_length(photo) <> 5000"))
                .isZero();
    }

    @Test
    void it_is_named_after_its_moment_and_its_occasion() throws Exception {
        backups.make(Backup.Occasion.NIGHT, THEN);
        backups.make(Backup.Occasion.ASKED, THEN.plusSeconds(60));

        assertThat(files())
                .containsExactly("ruimbaan-20261129T020000Z-night.zip", "ruimbaan-20261129T020100Z-asked.zip");
        assertThat(backups.folder().backups())
                .extracting(Backup::occasion)
                .containsExactly(Backup.Occasion.ASKED, Backup.Occasion.NIGHT);
    }

    @Test
    void fourteen_of_each_occasion_stay_and_nothing_else_is_touched() throws Exception {
        Files.createDirectories(folder.resolve("backups"));
        Files.writeString(folder.resolve("backups/ruimbaan-2019.zip"), "somebody's own");
        for (int night = 0; night < 16; night++) {
            backups.make(Backup.Occasion.NIGHT, THEN.plus(Duration.ofDays(night)));
        }
        backups.make(Backup.Occasion.ASKED, THEN);

        assertThat(files())
                .hasSize(16)
                .contains(
                        "ruimbaan-2019.zip",
                        "ruimbaan-20261129T020000Z-asked.zip",
                        "ruimbaan-20261201T020000Z-night.zip")
                .doesNotContain("ruimbaan-20261130T020000Z-night.zip");
    }

    @Test
    void one_that_cannot_be_restored_is_not_kept_and_those_before_stay() throws Exception {
        backups.make(Backup.Occasion.NIGHT, THEN);
        run("drop table \"flyway_schema_history\"");

        assertThat(backups.make(Backup.Occasion.NIGHT, THEN.plusSeconds(9)))
                .isEqualTo(new BackupOutcome.Failed("the tables of the portal are not in it"));
        assertThat(files()).containsExactly("ruimbaan-20261129T020000Z-night.zip");
    }

    @Test
    void one_that_people_tore_by_writing_is_made_once_more() throws Exception {
        var tries = new AtomicLong();
        backups = new Backups(this::connect, backups.folder(), new TrialRestore("sa", "") {
            @Override
            long of(Path backup) throws IOException, SQLException {
                if (tries.incrementAndGet() < 5) {
                    throw new SQLException("a row without its photo");
                }
                return super.of(backup);
            }
        });

        assertThat(backups.make(Backup.Occasion.NIGHT, THEN)).isInstanceOf(BackupOutcome.Made.class);
        assertThat(files()).containsExactly("ruimbaan-20261129T020000Z-night.zip");
    }

    @Test
    void a_folder_that_cannot_be_written_is_said() throws Exception {
        Files.writeString(folder.resolve("backups"), "a file, no folder");

        assertThat(backups.make(Backup.Occasion.NIGHT, THEN)).isInstanceOf(BackupOutcome.Failed.class);
    }

    private void writes(long first, AtomicLong acknowledged, CountDownLatch enough, AtomicBoolean stop) {
        try (Connection mine = connect()) {
            mine.setAutoCommit(false);
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(mine, true));
            for (long id = first; !stop.get(); id += 2) {
                for (long half = id; half < id + 2; half++) {
                    jdbc.sql("insert into entry values (?, ?, ?, ?)")
                            .params(half, id, "Fijn dat u belt. ".repeat(20), new byte[5_000])
                            .update();
                }
                mine.commit();
                acknowledged.incrementAndGet();
                enough.countDown();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private JdbcClient restored(Backup backup) throws IOException, SQLException {
        Path fresh = Files.createDirectories(folder.resolve("restored"));
        try (var zip =
                new ZipInputStream(Files.newInputStream(backups.folder().path().resolve(backup.fileName())))) {
            Files.copy(zip, fresh.resolve(zip.getNextEntry().getName()));
        }
        return JdbcClient.create(new SingleConnectionDataSource(
                DriverManager.getConnection("jdbc:h2:file:" + fresh.resolve("ruimbaan") + ";IFEXISTS=TRUE", "sa", ""),
                true));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("backups"))) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    private static long count(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("ruimbaan") + ";WRITE_DELAY=0", "sa", "");
    }
}
