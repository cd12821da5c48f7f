package nl.ruimbaan.mail;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.ruimbaan.notification.NotificationReader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which messages are in a letter already. */
@Component
class TakenReader {

    private static final int AT_A_TIME = 500;

    private final JdbcClient jdbc;

    TakenReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that are in none. */
    List<NotificationReader.Arrived> except(List<NotificationReader.Arrived> all) {
        Set<Long> taken = new HashSet<>();
        for (int from = 0; from < all.size(); from += AT_A_TIME) {
            taken.addAll(jdbc.sql("select notification_id from mail_message where notification_id in (:ids)")
                    .param(
                            "ids",
                            all.subList(from, Math.min(all.size(), from + AT_A_TIME)).stream()
                                    .map(NotificationReader.Arrived::id)
                                    .toList())
                    .query(Long.class)
                    .list());
        }
        return all.stream().filter(it -> !taken.contains(it.id())).toList();
    }

    /** The messages of a letter. */
    List<Long> of(Letter letter) {
        return jdbc.sql("select notification_id from mail_message where letter_id = ?")
                .param(letter.id())
                .query((row, i) -> row.getLong("notification_id"))
                .list();
    }
}
