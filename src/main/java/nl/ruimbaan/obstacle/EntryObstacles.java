package nl.ruimbaan.obstacle;

import java.sql.ResultSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.privacy.HiddenTexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What hangs under the entries of the register. A hidden obstacle is in no count. */
@Component
class EntryObstacles {

    /** An obstacle is gone when those who met it say so, or when it was taken back: until then it is in the way. */
    static final String IN_THE_WAY = Arrays.stream(ObstacleState.values())
            .filter(ObstacleState::isOpen)
            .map(state -> "'" + state + "'")
            .collect(Collectors.joining(", ", " and o.state in (", ")"));

    private final JdbcClient jdbc;
    private final RegisterEntryRepository entries;

    EntryObstacles(JdbcClient jdbc, RegisterEntryRepository entries) {
        this.jdbc = jdbc;
        this.entries = entries;
    }

    /** How many are in the way under each of these, in one statement that stops counting in time. */
    Map<Long, Count> inTheWay(Collection<Long> ids) {
        Map<Long, Count> counts = new HashMap<>();
        if (!ids.isEmpty()) {
            String each = ids.stream()
                    .map(id -> "select " + id + " as id, count(*) as many from (select 1 from obstacle o"
                            + " where o.entry_id = " + id + IN_THE_WAY + HiddenTexts.except("o.id") + " fetch first "
                            + (Count.CEILING + 1)
                            + " rows only) counted")
                    .collect(Collectors.joining(" union all "));
            jdbc.sql(each).query((ResultSet row) -> {
                counts.put(row.getLong("id"), Count.upToCeiling(row.getLong("many")));
            });
        }
        return counts;
    }

    /** How many are in the way under this one. */
    Count inTheWay(RegisterEntry entry) {
        return inTheWay(List.of(entry.id())).getOrDefault(entry.id(), new Count(0, false));
    }

    /** The text with the kind that its entry has; empty when there is no such entry. */
    Optional<ObstacleDraft> placed(ObstacleDraft draft) {
        RegisterEntryId entry = draft.entry();
        return entry == null
                ? Optional.of(draft)
                : entries.findById(entry.number()).map(RegisterEntry::toName).map(draft::under);
    }

    /** The entry is of another kind now, and so is all that hangs under it. */
    void follow(RegisterEntry entry) {
        jdbc.sql("update obstacle set kind = ?, version = version + 1 where entry_id = ?")
                .params(entry.kind().name(), entry.id())
                .update();
    }
}
