package nl.ruimbaan.support.archive;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Three experiments for each improvement, most of them finished, with demands counted and a word in the diary. */
final class ArchiveExperiments {

    private static final String EXPERIMENT = "id, version, improvement_id, state, what, demands, demand_type_id,"
            + " expectation, result, lesson, outcome, planned_at, planned_by, changed_at, changed_by, started_at,"
            + " started_by, started_on, finished_at, finished_by, finished_on";
    private static final String TAP = "tap_key, experiment_id, right_first_time, at";
    private static final String OBSERVATION = "id, version, experiment_id, person_id, at, seen, words";
    private static final List<String> OUTCOMES = List.of("ADOPT", "ADAPT", "EXPAND", "ABANDON");

    private static final int EACH = 3;

    private final Archive archive;
    private final List<Long> ids = new ArrayList<>();

    ArchiveExperiments(Archive archive) {
        this.archive = archive;
    }

    void write(Connection connection) throws SQLException {
        try (var experiment = new Batch(connection, "experiment", EXPERIMENT)) {
            for (int i = 0; i < archive.others(); i++) {
                for (int each = 0; each < EACH; each++) {
                    add(experiment, i);
                }
            }
        }
        try (var tap = new Batch(connection, "experiment_tap", TAP);
                var observation = new Batch(connection, "experiment_observation", OBSERVATION)) {
            for (int made = 0; made < ids.size(); made++) {
                addSeen(tap, observation, made);
            }
        }
    }

    private void add(Batch experiment, int i) throws SQLException {
        int made = ids.size();
        ids.add(archive.nextRecord());
        String state = made % 5 == 0 ? "PLANNED" : made % 5 == 1 ? "RUNNING" : "FINISHED";
        boolean started = !"PLANNED".equals(state);
        boolean finished = "FINISHED".equals(state);
        String what = "Proef " + made + " met verhuizen";
        String lesson = finished ? ArchiveStories.sentences(i, 1) : null;
        OffsetDateTime at = archive.at(i);
        experiment.add(
                ids.getLast(),
                0,
                archive.improvement(i),
                state,
                what,
                20,
                archive.type(made),
                started ? "Wie verhuist, is in één keer geholpen" : null,
                finished ? "De meesten waren in één keer geholpen" : null,
                lesson,
                finished ? OUTCOMES.get(made % OUTCOMES.size()) : null,
                at,
                archive.person(i + 1),
                at,
                archive.person(i + 1),
                only(started, at),
                only(started, archive.person(i + 1)),
                only(started, at.toLocalDate()),
                only(finished, at),
                only(finished, archive.person(i + 1)),
                only(finished, at.toLocalDate()));
    }

    private static <T> @Nullable T only(boolean there, T value) {
        return there ? value : null;
    }

    private void addSeen(Batch tap, Batch observation, int made) throws SQLException {
        long id = ids.get(made);
        int i = made / EACH;
        for (int each = 0; each < 2; each++) {
            String key = UUID.nameUUIDFromBytes((id + " tap " + each).getBytes(StandardCharsets.UTF_8))
                    .toString();
            tap.add(key, id, each == 0 ? "NO" : "YES", archive.at(i));
        }
        observation.add(
                archive.nextRecord(),
                0,
                id,
                archive.person(i + 1),
                archive.at(i),
                ArchiveStories.sentences(i, 1),
                "Fijn dat het nu vanzelf gaat");
    }
}
