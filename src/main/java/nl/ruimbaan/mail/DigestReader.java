package nl.ruimbaan.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who may get an overview: they want one on this day, have an address, and something came that they did not read. */
@Component
class DigestReader {

    static final int AT_A_TIME = 200;

    /** Usually of a week; somebody who chose another day waited longer. What is older than this is none of an overview any more. */
    private static final Duration OLDEST = Duration.ofDays(14);

    private static final String READERS = """
            select p.id, (select max(l.until_at) from mail_letter l where l.person_id = p.id and l.kind = %s) as last_until
            from person p left join mail_reader r on r.person_id = p.id
            where p.disabled = false and p.id > :after
              and coalesce(r.digest, true) = true and coalesce(r.digest_day, %s) = :weekday
              and (r.chosen_at is null or r.chosen_at <= :moment) and %s
              and not exists (select 1 from mail_letter l where l.person_id = p.id and l.digest_on = :day)
              and exists (select 1 from notification n where n.person_id = p.id and n.read_at is null
                          and n.due_at > :since and n.due_at <= :now
                          and not exists (select 1 from mail_message m where m.notification_id = n.id))
            order by p.id fetch first %d rows only
            """.formatted(
                    Sql.name(Letter.Kind.DIGEST), Sql.name(MailWishes.USUAL_DAY), WishReader.REACHABLE, AT_A_TIME);

    private final JdbcClient jdbc;

    DigestReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param since after which messages are in the overview */
    record Reader(PersonId person, Instant since) {}

    /**
     * The next ones after this person, for the overview that goes out at this moment of the day.
     *
     * @param onSince since when mail is sent at all
     */
    List<Reader> after(long person, LocalDate day, Instant moment, Instant onSince, Instant now) {
        Instant oldest = now.minus(OLDEST);
        Instant since = oldest.isAfter(onSince) ? oldest : onSince;
        return jdbc.sql(READERS)
                .param("after", person)
                .param("weekday", day.getDayOfWeek().name())
                .param("day", day)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, i) -> reader(row, since))
                .list();
    }

    private static Reader reader(ResultSet row, Instant since) throws SQLException {
        @Nullable Instant last = Rows.momentOrNull(row, "last_until");
        return new Reader(new PersonId(row.getLong("id")), last != null && last.isAfter(since) ? last : since);
    }
}
