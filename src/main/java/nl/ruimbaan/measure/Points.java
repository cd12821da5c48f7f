package nl.ruimbaan.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the points of measures, in the order of their periods, and of one day in the order in which they came. */
@Component
class Points {

    private static final String COLUMNS = "select p.id, p.version, p.on_day, p.amount, p.out_of, p.ghosted_why"
            + " from measure_point p where p.measure_id = ?";
    private static final String ORDER = " order by p.measure_id, p.on_day, p.id";
    private static final int BATCH = 500;
    private static final String NEWEST = "(select p.measure_id, p.on_day, p.id, p.amount, p.out_of from measure_point p"
            + " where p.measure_id = %d order by p.measure_id desc, p.on_day desc, p.id desc fetch first 30 rows only)";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Numbers numbers;

    Points(JdbcClient jdbc, JdbcTemplate batches, Numbers numbers) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.numbers = numbers;
    }

    List<MeasurePoint> all(MeasureId measure) {
        return jdbc.sql(COLUMNS + ORDER)
                .param(measure.number())
                .query((row, i) -> point(row))
                .list();
    }

    /** Those of these periods, the first and the last of them included. */
    List<MeasurePoint> between(MeasureId measure, LocalDate first, LocalDate last) {
        return jdbc.sql(COLUMNS + " and p.on_day >= ? and p.on_day <= ?" + ORDER)
                .params(measure.number(), first, last)
                .query((row, i) -> point(row))
                .list();
    }

    Optional<MeasurePoint> find(MeasureId measure, PointId id) {
        return jdbc.sql(COLUMNS + " and p.id = ?")
                .params(measure.number(), id.value())
                .query((row, i) -> point(row))
                .optional();
    }

    /** The newest values of many measures in one statement, each along its index, the oldest first; one without any is not there. */
    Map<MeasureId, List<PointValue>> lately(List<MeasureId> measures) {
        Map<MeasureId, List<PointValue>> lately = new LinkedHashMap<>();
        String each =
                measures.stream().map(it -> NEWEST.formatted(it.number())).collect(Collectors.joining(" union all "));
        if (!measures.isEmpty()) {
            jdbc.sql("select * from (" + each + ") newest order by measure_id, on_day, id")
                    .query(row -> {
                        lately.computeIfAbsent(new MeasureId(row.getLong("measure_id")), it -> new ArrayList<>())
                                .add(value(row));
                    });
        }
        return lately;
    }

    boolean hasAny(MeasureId measure) {
        return jdbc.sql("select 1 from measure_point p where p.measure_id = ? fetch first 1 rows only")
                .param(measure.number())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Nobody else adds or changes points of this measure until the transaction ends. */
    void hold(MeasureId measure) {
        jdbc.sql("select id from measure where id = ? for update")
                .param(measure.number())
                .query(Long.class)
                .optional();
    }

    void add(MeasureId measure, List<ReadPoint> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            List<ReadPoint> some = rows.subList(from, Math.min(rows.size(), from + BATCH));
            List<Long> ids = numbers.nextRecords(some.size());
            List<@Nullable Object[]> values = new ArrayList<>();
            for (int i = 0; i < some.size(); i++) {
                ReadPoint row = some.get(i);
                values.add(new @Nullable Object[] {
                    ids.get(i),
                    measure.number(),
                    row.period(),
                    row.value().count(),
                    row.value().outOf()
                });
            }
            batches.batchUpdate(
                    "insert into measure_point (id, version, measure_id, on_day, amount, out_of) values (?, 0, ?, ?, ?, ?)",
                    values);
        }
    }

    void change(PointId id, PointValue value) {
        jdbc.sql("update measure_point set version = version + 1, amount = ?, out_of = ? where id = ?")
                .param(value.count())
                .param(value.outOf())
                .param(id.value())
                .update();
    }

    /** @param why null to let it count again */
    void ghost(PointId id, @Nullable String why) {
        jdbc.sql("update measure_point set version = version + 1, ghosted_why = ? where id = ?")
                .param(why)
                .param(id.value())
                .update();
    }

    void remove(PointId id) {
        jdbc.sql("delete from measure_step where point_id = ? and made = false")
                .param(id.value())
                .update();
        jdbc.sql("delete from measure_point where id = ?").param(id.value()).update();
    }

    private static MeasurePoint point(ResultSet row) throws SQLException {
        return new MeasurePoint(
                new PointId(row.getLong("id")),
                row.getInt("version"),
                Rows.day(row, "on_day"),
                value(row),
                row.getString("ghosted_why"));
    }

    private static PointValue value(ResultSet row) throws SQLException {
        var outOf = row.getBigDecimal("out_of");
        return new PointValue(
                row.getBigDecimal("amount").stripTrailingZeros(), outOf == null ? null : outOf.stripTrailingZeros());
    }
}
