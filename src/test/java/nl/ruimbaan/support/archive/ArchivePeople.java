package nl.ruimbaan.support.archive;

import java.sql.Connection;
import java.sql.SQLException;

/** Teams, and colleagues who are all managers. */
final class ArchivePeople {

    private final Archive archive;

    ArchivePeople(Archive archive) {
        this.archive = archive;
    }

    void write(Connection connection) throws SQLException {
        try (var team = new Batch(connection, "team", "id, version, name")) {
            for (int i = 0; i < Archive.TEAMS; i++) {
                team.add(archive.team(i), 0, "Team " + (i + 1));
            }
        }
        String columns = "id, version, username, name, team_id, password_hash, disabled, language, appearance";
        try (var person = new Batch(connection, "person", columns)) {
            for (int i = 0; i < Archive.PEOPLE; i++) {
                String password = "{noop}" + Archive.PASSWORD;
                person.add(
                        archive.person(i),
                        0,
                        Archive.username(i),
                        "Collega " + i,
                        archive.team(i),
                        password,
                        false,
                        "NL",
                        "SYSTEM");
            }
        }
        try (var role = new Batch(connection, "person_role", "person_id, role")) {
            for (int i = 0; i < Archive.PEOPLE; i++) {
                role.add(archive.person(i), "MANAGER");
            }
        }
    }
}
