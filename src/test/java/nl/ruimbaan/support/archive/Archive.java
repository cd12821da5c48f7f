package nl.ruimbaan.support.archive;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/**
 * What three years of use leave in the database: so many stories, as many obstacles and improvements up to twenty
 * thousand of each, and all with an even number in one thread; three experiments for each improvement; and a year of
 * tallies, and messages to one colleague, as many as stories. The same place means the same kind of item however large the archive is.
 */
public final class Archive {

    /** How many colleagues there are; all of them are managers. */
    public static final int PEOPLE = 240;

    /** Everyone's password. */
    public static final String PASSWORD = "ruimbaan";

    static final int TEAMS = 12;

    static final int TYPES = 20;

    private static final int MOST_OTHERS = 20_000;
    private static final Duration PAST = Duration.ofDays(3 * 365);

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String HIDDEN_PAGES = """
            select (select coalesce(sum(relpages - relallvisible), 0) from pg_class
                    where relkind = 'r' and relnamespace = 'public'::regnamespace),
                   (select string_agg(coalesce(datname, '') || ' ' || state || ': ' || query, '; ') from pg_stat_activity
                    where backend_xmin is not null and pid <> pg_backend_pid())
            """;

    private final int stories;
    private final int others;
    private final long firstItem;
    private final long firstRecord;
    private final OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    private long records;
    private long firstMessage;

    private Archive(int stories, long firstItem, long firstRecord) {
        this.stories = stories;
        others = Math.min(stories, MOST_OTHERS);
        this.firstItem = firstItem;
        this.firstRecord = firstRecord;
    }

    /** Fills an empty portal. */
    public static Archive fill(DataSource database, int stories) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var archive = new Archive(stories, next(connection, "item_number"), next(connection, "record_id"));
            archive.write(connection);
            return archive;
        } catch (SQLException failed) {
            throw new IllegalStateException("The archive could not be written", failed);
        }
    }

    private void write(Connection connection) throws SQLException {
        new ArchivePeople(this).write(connection);
        connection.commit();
        new ArchiveStories(this).write(connection);
        connection.commit();
        new ArchiveObstacles(this).write(connection);
        connection.commit();
        new ArchiveImprovements(this).write(connection);
        connection.commit();
        new ArchiveDemands(this).write(connection);
        connection.commit();
        new ArchiveExperiments(this).write(connection);
        connection.commit();
        firstMessage = nextRecord();
        records += stories;
        new ArchiveMessages(this).write(connection);
        try (var statement = connection.createStatement()) {
            statement.execute("alter sequence item_number restart with " + improvement(others));
            statement.execute("alter sequence record_id restart with " + nextRecord());
            connection.commit();
            connection.setAutoCommit(true);
            // A database in use is looked after: so are these rows.
            if (isH2(connection)) {
                statement.execute("analyze");
            } else {
                tidyUp(statement);
            }
        }
    }

    /** Until every page is known to be visible to all: what still reads the database may hold that up for a while. */
    private static void tidyUp(Statement statement) throws SQLException {
        Instant end = Instant.now().plus(PATIENCE);
        String unseen = "";
        do {
            statement.execute("vacuum analyze");
            try (ResultSet pages = statement.executeQuery(HIDDEN_PAGES)) {
                pages.next();
                if (pages.getLong(1) == 0) {
                    return;
                }
                unseen = pages.getLong(1) + " pages, held up by " + pages.getString(2);
            }
        } while (Instant.now().isBefore(end));
        throw new IllegalStateException("The archive is not tidy: " + unseen);
    }

    public int stories() {
        return stories;
    }

    /** How many obstacles there are, and how many improvements. */
    public int others() {
        return others;
    }

    public static String username(int person) {
        return "collega" + person;
    }

    /** The id of a colleague. */
    public long person(int place) {
        return firstRecord + TEAMS + place % PEOPLE;
    }

    public long team(int place) {
        return firstRecord + place % TEAMS;
    }

    /** The number of a story; the first one is the oldest, and the beginning of a thread. */
    public long story(int place) {
        return firstItem + place;
    }

    /** The number of an obstacle; each twentieth is reported, and waits for a manager. */
    public long obstacle(int place) {
        return firstItem + stories + place;
    }

    public long improvement(int place) {
        return firstItem + stories + others + place;
    }

    /** When the story at this place was told. */
    public OffsetDateTime toldAt(int place) {
        return now.minus(PAST.multipliedBy(stories - place).dividedBy(stories));
    }

    /** When the obstacle or improvement at this place was made. */
    public OffsetDateTime at(int place) {
        return now.minus(PAST.multipliedBy(others - place).dividedBy(others));
    }

    /** The id of a demand type. */
    public long type(int place) {
        return firstRecord + TEAMS + PEOPLE + place % TYPES;
    }

    /** The id of a message to the first colleague; those that came last are unread. */
    public long message(int place) {
        return firstMessage + place;
    }

    long nextRecord() {
        return firstRecord + TEAMS + PEOPLE + TYPES + records++;
    }

    private static boolean isH2(Connection connection) throws SQLException {
        return "H2".equals(connection.getMetaData().getDatabaseProductName());
    }

    private static long next(Connection connection, String sequence) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        isH2(connection)
                                ? "values next value for " + sequence
                                : "select nextval('" + sequence + "')")) {
            row.next();
            return row.getLong(1);
        }
    }
}
