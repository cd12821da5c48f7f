package nl.ruimbaan.support.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Obstacles in every state, most of them gone, with their history, rounds, occurrences and the stories they were met in. */
final class ArchiveObstacles {

    private static final String OBSTACLE =
            "id, version, state, language, reporter_id, reporter_hidden, team_id, title, title_key,"
                    + " sentence, customer, kind, owner_id, help_level, next_step, round_number, occurrences, reported_at,"
                    + " moved_at, changed_at, changed_by, text_version, state_version, next_step_on, review_on, came_back_on";
    private static final String STEP =
            "id, version, obstacle_id, at, person_id, verb, from_state, to_state, why, with_whom";
    private static final String ROUND =
            "id, version, obstacle_id, round_number, reported_at, picked_up_at, removed_at, confirmed_at";
    private static final String OCCURRENCE =
            "id, version, obstacle_id, person_id, on_day, words, story_id, anonymous, at";
    static final String LINK = "id, version, from_kind, from_id, to_kind, to_id, thread, at";

    private static final List<String> KINDS = List.of("RULE", "IT_SYSTEM", "AUTHORITY", "INFORMATION", "CONTRACT");
    private static final Set<String> GONE = Set.of("REMOVED", "CONFIRMED", "UNCONFIRMED");

    private final Archive archive;

    ArchiveObstacles(Archive archive) {
        this.archive = archive;
    }

    void write(Connection connection) throws SQLException {
        try (var obstacle = new Batch(connection, "obstacle", OBSTACLE)) {
            for (int i = 0; i < archive.others(); i++) {
                add(obstacle, i);
            }
        }
        try (var step = new Batch(connection, "obstacle_step", STEP);
                var round = new Batch(connection, "obstacle_round", ROUND);
                var occurrence = new Batch(connection, "occurrence", OCCURRENCE);
                var link = new Batch(connection, "thread_link", LINK)) {
            for (int i = 0; i < archive.others(); i++) {
                addSteps(step, i);
                addRound(round, i);
                if (i % 2 == 0) {
                    addOccurrence(occurrence, i);
                    long number = archive.nextRecord();
                    link.add(
                            number,
                            0,
                            "STORY",
                            archive.story(i),
                            "OBSTACLE",
                            archive.obstacle(i),
                            thread(archive, i),
                            archive.at(i));
                }
            }
        }
    }

    /** All links of a thread bear one number; here that of the story in which it began. */
    static long thread(Archive archive, int place) {
        return archive.story(place);
    }

    private static String state(int place) {
        return switch (place % 20) {
            case 0, 1, 2, 3 -> "REPORTED";
            case 4, 5 -> "PICKED_UP";
            case 6 -> "IN_DISCUSSION";
            case 7 -> "SOLUTION";
            case 8 -> "REMOVED";
            case 17 -> "PARKED";
            case 18 -> "STANDING";
            case 19 -> "UNCONFIRMED";
            default -> "CONFIRMED";
        };
    }

    private void add(Batch obstacle, int i) throws SQLException {
        boolean waits = "REPORTED".equals(state(i));
        obstacle.add(
                archive.obstacle(i),
                0,
                state(i),
                "NL",
                archive.person(i),
                i % 13 == 0,
                archive.team(i),
                "Hindernis " + i + " bij het verhuizen",
                "hindernis " + i + " bij het verhuizen",
                ArchiveStories.sentences(i, 1),
                ArchiveStories.sentences(i + 1, 1),
                KINDS.get(i % KINDS.size()),
                waits ? null : archive.person(i + 1),
                "TEAM",
                waits ? null : "Bellen met de afdeling",
                1,
                i % 97,
                archive.at(i),
                moved(i),
                archive.at(i),
                archive.person(i),
                0,
                0,
                nextStepOn(i),
                state(i).equals("PARKED") || state(i).equals("STANDING") ? reviewOn(i) : null,
                "PICKED_UP".equals(state(i)) && i % 100 == 4 ? moved(i).toLocalDate() : null);
    }

    /** Of what is in hand the day of every second one is past, as a rule long ago, and of a few still to come. */
    private @Nullable LocalDate nextStepOn(int i) {
        return switch (state(i)) {
            case "PICKED_UP", "IN_DISCUSSION", "SOLUTION" ->
                i % 400 < 20 ? ahead(i) : i % 40 < 20 ? moved(i).toLocalDate().minusDays(1) : null;
            default -> null;
        };
    }

    /** The day of a few has come. */
    private LocalDate reviewOn(int i) {
        return i % 1_000 < 20 ? moved(i).toLocalDate() : ahead(i);
    }

    private LocalDate ahead(int i) {
        return archive.at(archive.others()).toLocalDate().plusDays(1 + i % 90);
    }

    /** Two weeks after it was reported, but not in time to come. */
    private OffsetDateTime moved(int i) {
        OffsetDateTime later = archive.at(i).plusDays(14 + i % 5);
        boolean waits = "REPORTED".equals(state(i));
        return waits || later.isAfter(archive.at(archive.others())) ? archive.at(i) : later;
    }

    private void addSteps(Batch step, int i) throws SQLException {
        step.add(
                archive.nextRecord(),
                0,
                archive.obstacle(i),
                archive.at(i),
                archive.person(i),
                "REPORT",
                "REPORTED",
                "REPORTED",
                "",
                null);
        if (!"REPORTED".equals(state(i))) {
            step.add(
                    archive.nextRecord(),
                    0,
                    archive.obstacle(i),
                    moved(i),
                    archive.person(i + 1),
                    "PICK_UP",
                    "REPORTED",
                    "PICKED_UP",
                    "Ik bel vandaag",
                    null);
        }
    }

    private void addRound(Batch round, int i) throws SQLException {
        String state = state(i);
        round.add(
                archive.nextRecord(),
                0,
                archive.obstacle(i),
                1,
                archive.at(i),
                "REPORTED".equals(state) ? null : archive.at(i).plusHours(30 + i % 40),
                GONE.contains(state) ? moved(i) : null,
                "CONFIRMED".equals(state) ? moved(i) : null);
    }

    private void addOccurrence(Batch occurrence, int i) throws SQLException {
        occurrence.add(
                archive.nextRecord(),
                0,
                archive.obstacle(i),
                archive.person(i + 2),
                archive.at(i).toLocalDate(),
                ArchiveStories.sentences(i, 1),
                archive.story(i),
                false,
                archive.at(i));
    }
}
