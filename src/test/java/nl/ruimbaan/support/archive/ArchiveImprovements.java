package nl.ruimbaan.support.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nl.ruimbaan.base.Folded;

/** The backlog of three years, each team's own in order, with who takes part and the obstacle that each second came from. */
final class ArchiveImprovements {

    private static final String IMPROVEMENT = "id, version, text_version, move_version, phase, language, proposer_id,"
            + " owner_id, team_id, title, problem, purpose, see, pattern, structure, thinking, hypothesis, how_we_know,"
            + " rank_position, proposed_at, active_at, active_by, title_key";
    private static final String STEP = "id, improvement_id, person_id, at, verb, from_phase, to_phase";
    private static final List<String> PHASES =
            List.of("IDEA", "IDEA", "IDEA", "CHECK", "CHECK", "PLAN", "DO", "STOPPED");

    private final Archive archive;

    ArchiveImprovements(Archive archive) {
        this.archive = archive;
    }

    void write(Connection connection) throws SQLException {
        try (var improvement = new Batch(connection, "improvement", IMPROVEMENT)) {
            for (int i = 0; i < archive.others(); i++) {
                add(improvement, i);
            }
        }
        try (var step = new Batch(connection, "improvement_step", STEP);
                var participant =
                        new Batch(connection, "improvement_participant", "improvement_id, person_id, joined_at");
                var link = new Batch(connection, "thread_link", ArchiveObstacles.LINK)) {
            for (int i = 0; i < archive.others(); i++) {
                addStep(step, i);
                participant.add(archive.improvement(i), archive.person(i + 1), archive.at(i));
                participant.add(archive.improvement(i), archive.person(i + 5), archive.at(i));
                if (i % 2 == 0) {
                    addLink(link, i);
                }
            }
        }
    }

    private static String phase(int place) {
        return PHASES.get(place % PHASES.size());
    }

    private void add(Batch improvement, int i) throws SQLException {
        boolean idea = "IDEA".equals(phase(i));
        improvement.add(
                archive.improvement(i),
                0,
                0,
                0,
                phase(i),
                "NL",
                archive.person(i),
                idea ? null : archive.person(i + 1),
                archive.team(i),
                "Verbetering " + i + " van het verhuizen",
                ArchiveStories.sentences(i, 1),
                "Wie verhuist, is in één keer geholpen",
                ArchiveStories.sentences(i, 1),
                "",
                "",
                "",
                "",
                "",
                i * 1_024L,
                archive.at(i),
                archive.at(i).plusHours(1),
                archive.person(i),
                Folded.text("Verbetering " + i + " van het verhuizen"));
    }

    private void addStep(Batch step, int i) throws SQLException {
        if (!"IDEA".equals(phase(i))) {
            step.add(
                    archive.nextRecord(),
                    archive.improvement(i),
                    archive.person(i + 1),
                    archive.at(i),
                    "UNDERSTAND",
                    "IDEA",
                    "CHECK");
        }
    }

    private void addLink(Batch link, int i) throws SQLException {
        link.add(
                archive.nextRecord(),
                0,
                "OBSTACLE",
                archive.obstacle(i),
                "IMPROVEMENT",
                archive.improvement(i),
                ArchiveObstacles.thread(archive, i),
                archive.at(i));
    }
}
