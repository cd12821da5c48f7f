package nl.ruimbaan.security;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Forgets;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tokens of remembered browsers. Only their hashes are kept: who reads the database signs in nowhere with them. */
@Component
class RememberedTokens implements Forgets {

    static final Duration KEPT = Duration.ofDays(14);

    private final JdbcClient jdbc;
    private final Clock clock;

    RememberedTokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One browser.
     *
     * @param hash of the token that it holds
     * @param previousHash of the one that it held before
     * @param salt from which, with the token, the next one follows
     */
    record Known(
            String series,
            PersonId person,
            String hash,
            @Nullable String previousHash,
            String salt,
            Instant lastUsed) {

        boolean holds(Secret token) {
            return token.hash().equals(hash);
        }

        boolean held(Secret token) {
            return token.hash().equals(previousHash);
        }
    }

    void keep(String series, PersonId person, Secret token) {
        jdbc.sql(
                        "insert into remembered_browser (series, person_id, token_hash, salt, last_used) values (?, ?, ?, ?, ?)")
                .params(series, person.value(), token.hash(), Secret.make().value(), now())
                .update();
    }

    Optional<Known> of(String series) {
        return jdbc.sql("select series, person_id, token_hash, previous_hash, salt, last_used from remembered_browser"
                        + " where series = ?")
                .param(series)
                .query((row, i) -> new Known(
                        row.getString("series"),
                        new PersonId(row.getLong("person_id")),
                        row.getString("token_hash"),
                        row.getString("previous_hash"),
                        row.getString("salt"),
                        Rows.moment(row, "last_used")))
                .optional();
    }

    /** The next token takes the place of the one that was known, unless another request was a moment earlier. */
    void replace(Known known, Secret next) {
        jdbc.sql("update remembered_browser set previous_hash = token_hash, token_hash = ?, last_used = ?"
                        + " where series = ? and token_hash = ?")
                .params(next.hash(), now(), known.series(), known.hash())
                .update();
    }

    void forget(PersonId person) {
        jdbc.sql("delete from remembered_browser where person_id = ?")
                .param(person.value())
                .update();
    }

    @Override
    public String what() {
        return "remembered browsers";
    }

    @Override
    public Duration kept() {
        return KEPT;
    }

    @Override
    public int forgetBefore(Instant moment) {
        return jdbc.sql("delete from remembered_browser where last_used < ?")
                .param(moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    private OffsetDateTime now() {
        return clock.now().atOffset(ZoneOffset.UTC);
    }
}
