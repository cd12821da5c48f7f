package nl.ruimbaan.demand;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a coach can look at for the second time, and what came of it. */
@Component
class SecondLookReader {

    private static final int MOST = 50;
    private static final String CASE = "select d.id, y.name, d.words, d.language from logged_demand d"
            + " left join demand_type y on y.id = d.demand_type_id";

    private final JdbcClient jdbc;

    SecondLookReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first one from this key on: keys are random. */
    Optional<SecondLookCase> drawn(String from, LocalDate since) {
        return jdbc.sql(CASE + " where d.tally_key >= ? and d.asked_on >= ? and d.has_words = true and d.judgement <> "
                        + Sql.name(Demand.UNKNOWN)
                        + " and not exists (select 1 from second_look s where s.demand_id = d.id)"
                        + " order by d.tally_key fetch first 1 row only")
                .params(from, since)
                .query(SecondLookReader::read)
                .optional();
    }

    boolean isLookedAt(LoggedDemandId id) {
        return jdbc.sql("select count(*) from second_look where demand_id = ?")
                        .param(id.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    Agreement agreement(LocalDate since) {
        return jdbc.sql("select count(*) as looked, sum(case when s.judgement = s.first_was then 1 else 0 end) as alike"
                        + " from second_look s where s.at >= ?")
                .param(since.atStartOfDay(Clock.ZONE).toOffsetDateTime())
                .query((row, i) -> new Agreement(row.getLong("alike"), row.getLong("looked")))
                .single();
    }

    List<SecondLookCase> different(LocalDate since) {
        return jdbc.sql(CASE
                        + " join second_look s on s.demand_id = d.id where s.at >= ? and s.judgement <> s.first_was"
                        + " order by s.at desc, s.demand_id desc fetch first " + MOST + " rows only")
                .param(since.atStartOfDay(Clock.ZONE).toOffsetDateTime())
                .query(SecondLookReader::read)
                .list();
    }

    private static SecondLookCase read(ResultSet row, int i) throws SQLException {
        return new SecondLookCase(
                new LoggedDemandId(row.getLong("id")),
                Objects.requireNonNullElse(row.getString("name"), ""),
                row.getString("words"),
                row.getString("language").toLowerCase(Locale.ROOT));
    }
}
