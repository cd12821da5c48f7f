package nl.ruimbaan.support.archive;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** A year of tallies, as many as there are stories, and what customers ask. */
final class ArchiveDemands {

    private static final int DAYS = 365;
    private static final String TYPE = "id, version, name, name_key, purpose";
    private static final String DEMAND =
            "id, version, tally_key, team_id, demand_type_id, judgement, right_first_time, words,"
                    + " language, logged_at, asked_on, first_asked_on, helped_on, awaits_help, has_words";

    private final Archive archive;

    ArchiveDemands(Archive archive) {
        this.archive = archive;
    }

    void write(Connection connection) throws SQLException {
        try (var type = new Batch(connection, "demand_type", TYPE)) {
            for (int i = 0; i < Archive.TYPES; i++) {
                type.add(archive.type(i), 0, "Soort " + i, "soort " + i, "Geholpen zijn");
            }
        }
        try (var demand = new Batch(connection, "logged_demand", DEMAND)) {
            for (int i = 0; i < archive.stories(); i++) {
                add(demand, i, archive.type(i));
            }
        }
    }

    private void add(Batch demand, int i, long type) throws SQLException {
        var at = archive.at(archive.others()).minusDays(DAYS - (long) i * DAYS / archive.stories());
        LocalDate day = at.toLocalDate();
        boolean helped = i % 5 != 0;
        String words = i % 10 == 0 ? ArchiveStories.sentences(i, 1) : "";
        demand.add(
                archive.nextRecord(),
                0,
                UUID.nameUUIDFromBytes(("tally " + archive.story(i)).getBytes(StandardCharsets.UTF_8))
                        .toString(),
                archive.team(i / 7),
                type,
                i % 9 == 0 ? "UNKNOWN" : i % 2 == 0 ? "FAILURE" : "VALUE",
                helped ? i % 3 == 0 ? "NO" : "YES" : "NOT_YET",
                words,
                "NL",
                at,
                day,
                day.minusDays(i % 6),
                helped ? day : null,
                !helped,
                !words.isEmpty());
    }
}
