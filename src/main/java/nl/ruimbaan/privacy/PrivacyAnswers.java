package nl.ruimbaan.privacy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import nl.ruimbaan.base.Forgets;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Why something found may stay. What it was about is kept as a fingerprint only. An answer is its writer's own until the text is
 * published; then it is the item's, whoever edits it.
 */
@Component
class PrivacyAnswers implements Forgets {

    private static final String MINE = " where person_id = ? and kind = ? and item_id = ? and published = false";

    private final JdbcClient jdbc;
    private final Numbers numbers;

    PrivacyAnswers(JdbcClient jdbc, Numbers numbers) {
        this.jdbc = jdbc;
        this.numbers = numbers;
    }

    /** One and the same for however it is written. */
    static String fingerprint(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(PrivacyGuard.bare(words).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void give(
            PersonId person, ItemKind kind, long item, FindingKind finding, String words, String reason, Instant now) {
        jdbc.sql(
                        "insert into privacy_answer (id, person_id, kind, item_id, finding, fingerprint, reason, at, published)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, false)")
                .params(
                        numbers.nextRecord(),
                        person.value(),
                        kind.name(),
                        item,
                        finding.name(),
                        fingerprint(words),
                        reason,
                        now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What was answered about the item, and by this person about the text that is being written. */
    Set<String> of(PersonId person, ItemKind kind, long item) {
        return new HashSet<>(jdbc.sql("select fingerprint from privacy_answer where kind = ? and item_id = ?"
                        + " and (published = true or person_id = ?)")
                .params(kind.name(), item, person.value())
                .query(String.class)
                .list());
    }

    /** The text is published: the answers that it needs become the item's, all others are gone. */
    void published(PersonId person, ItemKind kind, long from, long item, Collection<String> needed) {
        if (!needed.isEmpty()) {
            jdbc.sql(
                            "update privacy_answer set item_id = :item, published = true where person_id = :person"
                                    + " and kind = :kind and item_id = :from and published = false and fingerprint in (:needed)")
                    .param("item", item)
                    .param("person", person.value())
                    .param("kind", kind.name())
                    .param("from", from)
                    .param("needed", needed)
                    .update();
        }
        jdbc.sql("delete from privacy_answer" + MINE)
                .params(person.value(), kind.name(), from)
                .update();
    }

    @Override
    public String what() {
        return "answers to the privacy guard about texts that were not published";
    }

    @Override
    public Duration kept() {
        return Duration.ofDays(30);
    }

    @Override
    public int forgetBefore(Instant moment) {
        return jdbc.sql("delete from privacy_answer where published = false and at < ?")
                .param(moment.atOffset(ZoneOffset.UTC))
                .update();
    }
}
