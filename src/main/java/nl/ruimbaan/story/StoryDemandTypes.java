package nl.ruimbaan.story;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.demand.DemandTypeId;
import nl.ruimbaan.demand.DemandTypeUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the catalogue how many stories on the wall are of each demand type. */
@Component
class StoryDemandTypes implements DemandTypeUse {

    private final JdbcClient jdbc;

    StoryDemandTypes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void moved(DemandTypeId from, DemandTypeId to) {
        jdbc.sql("update story set demand_type_id = ? where demand_type_id = ?")
                .params(to.value(), from.value())
                .update();
    }

    @Override
    public Map<DemandTypeId, Long> counts() {
        Map<DemandTypeId, Long> counts = new LinkedHashMap<>();
        jdbc.sql("select demand_type_id, count(*) as stories from story" + " where state = "
                        + Sql.name(StoryState.PUBLISHED) + " and demand_type_id is not null group by demand_type_id")
                .query(row -> {
                    counts.put(new DemandTypeId(row.getLong("demand_type_id")), row.getLong("stories"));
                });
        return counts;
    }

    @Override
    public String where(DemandTypeId type) {
        WallFilter filter = WallFilter.of(Map.of(WallFilter.DEMAND_TYPE, Long.toString(type.value())));
        return ItemKind.STORY.route() + "?" + filter.address();
    }
}
