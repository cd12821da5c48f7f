package nl.ruimbaan.demand;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.ruimbaan.search.KnownFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The name of a demand type finds what is of that type, and <i>foutvraag</i> what was judged so. */
@Component
public class DemandFacts implements KnownFacts {

    private final JdbcClient jdbc;

    DemandFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** That something is of this type; none when it is of none. */
    public static Set<String> of(@Nullable Long type) {
        return type == null ? Set.of() : Set.of("type:" + type);
    }

    @Override
    public Set<String> words() {
        Set<String> words = new HashSet<>();
        Arrays.stream(Demand.values()).filter(it -> it != Demand.UNKNOWN).forEach(it -> words.add(it.key()));
        Arrays.stream(Channel.values()).forEach(it -> words.add(it.key()));
        return words;
    }

    /** One that went up in another is called as that one is, too. */
    @Override
    public Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        jdbc.sql(
                        "select d.id, d.name, s.name as became from demand_type d left join demand_type s on s.id = d.merged_into_id")
                .query((row, i) -> names.put(
                        "type:" + row.getLong("id"),
                        row.getString("name") + (row.getString("became") == null ? "" : " " + row.getString("became"))))
                .list();
        return names;
    }
}
