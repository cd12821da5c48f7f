package nl.ruimbaan.support.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The wall of three years. */
final class ArchiveStories {

    private static final String COLUMNS =
            "id, version, state, language, teller_id, teller_hidden, team_id, title, words,"
                    + " literal, happened, demand, contacts, hand_offs, told_at, changed_at, led_to_change";

    static final List<String> SENTENCES = List.of(
            "Ik heb nu drie keer gebeld en nog steeds weet niemand wanneer de monteur komt.",
            "Mijn moeder gaat naar een verzorgingshuis en ik moet drie formulieren invullen voor één verhuizing.",
            "Na de scheiding staat het huurcontract nog altijd op zijn naam.",
            "De lekkage zou binnen een week klaar zijn, dat is nu zes weken geleden.",
            "Ik kreeg een aanmaning terwijl ik al een regeling had afgesproken.",
            "Iedereen die ik spreek is vriendelijk, maar ik moet elke keer opnieuw mijn verhaal doen.");

    private final Archive archive;

    ArchiveStories(Archive archive) {
        this.archive = archive;
    }

    void write(Connection connection) throws SQLException {
        try (var story = new Batch(connection, "story", COLUMNS)) {
            for (int i = 0; i < archive.stories(); i++) {
                story.add(
                        archive.story(i),
                        0,
                        "PUBLISHED",
                        "NL",
                        archive.person(i),
                        i % 11 == 0,
                        archive.team(i),
                        "Verhaal " + i + " over wachten",
                        sentences(i, 2),
                        i % 3 == 0,
                        sentences(i, 5),
                        i % 2 == 0 ? "FAILURE" : "VALUE",
                        i % 7,
                        i % 4,
                        archive.toldAt(i),
                        archive.toldAt(i),
                        i % 9 == 0);
            }
        }
    }

    static String sentences(int from, int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(SENTENCES.get((from + i) % SENTENCES.size())).append(' ');
        }
        return text.toString().strip();
    }
}
