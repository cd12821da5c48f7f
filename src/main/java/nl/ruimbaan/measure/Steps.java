package nl.ruimbaan.measure;

import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ItemView;
import nl.ruimbaan.base.ItemViews;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.step.StepCauses;
import nl.ruimbaan.step.StepDraft;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps at which points new limits start, and at which a person decided that they do not. */
@Component
class Steps {

    private final JdbcClient jdbc;
    private final Numbers numbers;
    private final CurrentUser user;
    private final ItemViews items;
    private final Clock clock;
    private final StepCauses causes;

    Steps(JdbcClient jdbc, Numbers numbers, CurrentUser user, ItemViews items, Clock clock, StepCauses causes) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.user = user;
        this.items = items;
        this.clock = clock;
        this.causes = causes;
    }

    /** All of a measure, in the order of their points. */
    List<MeasureStep> of(MeasureId measure) {
        List<MeasureStep> found = read(measure);
        Map<ItemRef, ItemView> seen = items.of(
                found.stream().map(MeasureStep::item).filter(Objects::nonNull).toList());
        return found.stream()
                .map(it -> it.item() == null ? it : it.called(seen.get(it.item())))
                .toList();
    }

    StepCauses causes() {
        return causes;
    }

    private List<MeasureStep> read(MeasureId measure) {
        return jdbc.sql("""
                        select s.point_id, p.on_day, s.made, s.why, s.wanted, s.item_kind, s.item_id, w.name as who, s.at
                        from measure_step s join measure_point p on p.id = s.point_id join person w on w.id = s.person_id
                        where s.measure_id = ? order by p.on_day, p.id
                        """)
                .param(measure.number())
                .query((row, i) -> new MeasureStep(
                        new PointId(row.getLong("point_id")),
                        Rows.day(row, "on_day"),
                        row.getBoolean("made"),
                        row.getString("why"),
                        row.getBoolean("wanted"),
                        item(row.getString("item_kind"), row.getLong("item_id")),
                        null,
                        row.getString("who"),
                        Rows.moment(row, "at")))
                .list();
    }

    /** Whether new limits start here. A decision that they do not is no reason to keep a point. */
    boolean startAt(PointId point) {
        return jdbc.sql("select 1 from measure_step where point_id = ? and made = true")
                .param(point.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void make(MeasureId measure, PointId point, StepDraft draft, @Nullable ItemRef item) {
        keep(measure, point, true, draft.cause(), Boolean.TRUE.equals(draft.wanted()), item);
    }

    void decline(MeasureId measure, PointId point, String why) {
        keep(measure, point, false, why, false, null);
    }

    void forget(PointId point) {
        jdbc.sql("delete from measure_step where point_id = ?")
                .param(point.value())
                .update();
    }

    private void keep(
            MeasureId measure, PointId point, boolean made, String why, boolean wanted, @Nullable ItemRef item) {
        forget(point);
        jdbc.sql(
                        "insert into measure_step (id, measure_id, point_id, made, why, wanted, item_kind, item_id, person_id, at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(numbers.nextRecord())
                .param(measure.number())
                .param(point.value())
                .param(made)
                .param(why.strip())
                .param(wanted)
                .param(item == null ? null : item.kind().name())
                .param(item == null ? null : item.number())
                .param(user.id().value())
                .param(Timestamp.from(clock.now()))
                .update();
    }

    private static @Nullable ItemRef item(@Nullable String kind, long number) {
        return kind == null ? null : new ItemRef(ItemKind.valueOf(kind), number);
    }
}
