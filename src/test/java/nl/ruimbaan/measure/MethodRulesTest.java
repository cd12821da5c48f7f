package nl.ruimbaan.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ruimbaan.step.StepDraft;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rules of the method, as far as they are about measures: no target, no arrow, no limit typed in, no figure per person. */
class MethodRulesTest extends Measuring {

    private static final Pattern FORBIDDEN =
            Pattern.compile("target|goal|norm|limit|upper|lower|threshold|arrow|colou?r|trend");

    @Autowired
    JdbcClient jdbc;

    @Test
    void nobody_can_type_a_target_or_a_limit() {
        assertThat(Stream.of(MeasureDraft.class, PointsDraft.class, ValueDraft.class, StepDraft.class, FlagDraft.class)
                        .flatMap(it -> Stream.of(it.getRecordComponents()))
                        .map(RecordComponent::getName)
                        .filter(it ->
                                FORBIDDEN.matcher(it.toLowerCase(Locale.ROOT)).find()))
                .isEmpty();
    }

    @Test
    void no_table_holds_a_target_a_limit_or_whose_point_it_is() {
        assertThat(columns("'measure', 'measure_point', 'measure_step', 'measure_flag', 'measure_change'"))
                .contains("amount", "out_of")
                .noneMatch(it -> FORBIDDEN.matcher(it).find());
        assertThat(columns("'measure_point'")).noneMatch(it -> it.contains("person"));
    }

    private List<String> columns(String tables) {
        return jdbc.sql("select lower(column_name) from information_schema.columns where lower(table_name) in ("
                        + tables + ")")
                .query((row, i) -> row.getString(1))
                .list();
    }

    @Test
    void a_new_point_or_a_ghosted_one_starts_no_new_limits() {
        MeasureId id = made(MeasureKind.C, Rhythm.WEEK, noord);
        adds(carla, id, weeks(3, 4, 5, 4, 3, 4, 5, 4, 9, 9, 9, 9, 9, 9, 9, 9, 9));

        company.as(carla, () -> corrections.ghost(id, point(id, 2).id(), 0, "De balie was dicht"));

        assertThat(page(carla, id).chart().orElseThrow().series().stretches()).hasSize(1);
        assertThat(page(carla, id).steps()).isEmpty();
    }
}
