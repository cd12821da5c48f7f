package nl.ruimbaan.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reading: how the measures of a list went lately, in one statement, each along the index of its points. */
@ApplicationService
public class MeasuresLately {

    /** So many values of each. */
    private static final int NEWEST = 30;

    private static final String OF_ONE = "(select p.measure_id, p.on_day, p.id, p.amount, p.out_of from measure_point p"
            + " where p.measure_id = %d order by p.measure_id desc, p.on_day desc, p.id desc fetch first " + NEWEST
            + " rows only)";

    private final JdbcClient jdbc;

    MeasuresLately(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest values by measure, the oldest first; one without any is not there, nor one of a team that is too small. */
    public Map<MeasureId, List<PointValue>> of(Slice<MeasureLine> page) {
        List<MeasureId> measures = page.items().stream()
                .filter(it -> !it.hidden())
                .map(MeasureLine::id)
                .toList();
        Map<MeasureId, List<PointValue>> lately = new LinkedHashMap<>();
        if (measures.isEmpty()) {
            return lately;
        }
        String each =
                measures.stream().map(it -> OF_ONE.formatted(it.number())).collect(Collectors.joining(" union all "));
        jdbc.sql("select * from (" + each + ") newest order by measure_id, on_day, id")
                .query(row -> {
                    lately.computeIfAbsent(new MeasureId(row.getLong("measure_id")), it -> new ArrayList<>())
                            .add(new PointValue(row.getBigDecimal("amount"), row.getBigDecimal("out_of")));
                });
        return lately;
    }
}
