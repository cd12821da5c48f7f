package nl.ruimbaan.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how people want their mail, in two statements for however many. */
@Component
class WishReader {

    /** One's own address, else the name with which one signs in where that is one; not the one that was refused. */
    static final String ADDRESS = "coalesce(r.address, case when p.username like '%_@_%' then p.username end)";

    /** A condition on {@code p} and {@code r}: there is somewhere to send mail to. */
    static final String REACHABLE = ADDRESS + " <> coalesce(r.refused, '')";

    private final JdbcClient jdbc;

    WishReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of those of them who work here. */
    Map<PersonId, MailWishes> of(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        List<Long> ids = people.stream().map(PersonId::value).distinct().toList();
        Map<Long, Map<MailEvent, Channel>> choices = choices(ids);
        Map<PersonId, MailWishes> wishes = new HashMap<>();
        jdbc.sql("select p.id, p.name, p.language, r.at_once, r.digest, r.digest_day,"
                        + " case when " + REACHABLE + " then " + ADDRESS + " end as mail_address"
                        + " from person p left join mail_reader r on r.person_id = p.id"
                        + " where p.disabled = false and p.id in (:ids)")
                .param("ids", ids)
                .query((row, i) -> wishes(row, choices.getOrDefault(row.getLong("id"), Map.of())))
                .list()
                .forEach(it -> wishes.put(it.person(), it));
        return wishes;
    }

    private Map<Long, Map<MailEvent, Channel>> choices(List<Long> ids) {
        Map<Long, Map<MailEvent, Channel>> choices = new HashMap<>();
        jdbc.sql("select person_id, event, channel from mail_choice where person_id in (:ids)")
                .param("ids", ids)
                .query(row -> {
                    choices.computeIfAbsent(row.getLong("person_id"), it -> new EnumMap<>(MailEvent.class))
                            .put(MailEvent.valueOf(row.getString("event")), Channel.valueOf(row.getString("channel")));
                });
        return choices;
    }

    private static MailWishes wishes(ResultSet row, Map<MailEvent, Channel> choices) throws SQLException {
        String day = row.getString("digest_day");
        String language = row.getString("language");
        boolean chosen = day != null;
        return new MailWishes(
                new PersonId(row.getLong("id")),
                row.getString("name"),
                language == null ? Language.NL : Language.valueOf(language),
                row.getString("mail_address"),
                !chosen || row.getBoolean("at_once"),
                !chosen || row.getBoolean("digest"),
                chosen ? DayOfWeek.valueOf(day) : MailWishes.USUAL_DAY,
                choices);
    }
}
