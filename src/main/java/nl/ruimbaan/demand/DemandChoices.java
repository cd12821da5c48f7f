package nl.ruimbaan.demand;

import java.time.Period;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.people.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demand types in the order in which a team needs them while it tallies. */
@ApplicationService
public class DemandChoices {

    private static final Period LATELY = Period.ofDays(90);
    private static final int LOOKED_AT = 900;

    private final DemandTypeService types;
    private final JdbcClient jdbc;
    private final Clock clock;

    DemandChoices(DemandTypeService types, JdbcClient jdbc, Clock clock) {
        this.types = types;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What the customers of this team asked most in the last three months first, then the others by name. The week that runs does
     * not count: who taps by habit finds each type where it stood.
     */
    public List<DemandTypeName> types(@Nullable TeamId team) {
        Map<Long, Long> times = team == null ? Map.of() : times(team);
        return types.all().stream()
                .sorted(Comparator.comparingLong(
                        it -> -times.getOrDefault(it.id().value(), 0L)))
                .toList();
    }

    private Map<Long, Long> times(TeamId team) {
        Map<Long, Long> times = new HashMap<>();
        jdbc.sql("select demand_type_id, count(*) as times from (select demand_type_id from logged_demand"
                        + " where team_id = ? and asked_on >= ? and asked_on < ? and demand_type_id is not null"
                        + " order by team_id desc, asked_on desc fetch first " + LOOKED_AT + " rows only) lately"
                        + " group by demand_type_id")
                .params(team.value(), clock.today().minus(LATELY), Clock.monday(clock.today()))
                .query(row -> {
                    times.put(row.getLong("demand_type_id"), row.getLong("times"));
                });
        return times;
    }
}
