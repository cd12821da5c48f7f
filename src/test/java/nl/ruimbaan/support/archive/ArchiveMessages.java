package nl.ruimbaan.support.archive;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What came to one colleague who hears of much: as many messages as there are stories, five in a row about each obstacle. The last
 * hundred, and of few the last half, are unread.
 */
final class ArchiveMessages {

    private static final int IN_A_ROW = 5;
    private static final int UNREAD = 100;

    private final Archive archive;

    ArchiveMessages(Archive archive) {
        this.archive = archive;
    }

    void write(Connection connection) throws SQLException {
        String columns =
                "id, person_id, item_kind, item_number, happening, kind, why, actor_id, happened_at, due_at, unread, read_at";
        int all = archive.stories();
        try (var message = new Batch(connection, "notification", columns)) {
            for (int i = 0; i < all; i++) {
                boolean said = i % 2 == 0;
                boolean unread = i >= all - Math.min(UNREAD, all / 2);
                message.add(
                        archive.message(i),
                        archive.person(0),
                        "OBSTACLE",
                        archive.obstacle(i / IN_A_ROW % archive.others()),
                        said ? "OBSTACLE.COMMENT" : "OBSTACLE.PICK_UP",
                        said ? "TALK" : "NEWS",
                        said ? "FOLLOWING" : "REPORTED",
                        archive.person(1),
                        archive.toldAt(i),
                        archive.toldAt(i),
                        unread,
                        unread ? null : archive.toldAt(i));
            }
        }
    }
}
