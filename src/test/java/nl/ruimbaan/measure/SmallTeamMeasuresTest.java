package nl.ruimbaan.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Figures of a team of fewer than five people are not shown; what its people type is kept until the team has grown. */
class SmallTeamMeasuresTest extends Measuring {

    @Autowired
    JdbcClient jdbc;

    TeamId four;
    PersonId zoe;
    MeasureId id;

    @BeforeEach
    void aTeamOfFour() {
        four = company.team("Zuid");
        zoe = company.hire("Zoë", four);
        company.hire(3, four);
        id = made(MeasureKind.C, Rhythm.WEEK, four);
        assertThat(adds(zoe, id, weeks(3, 4, 5))).isEqualTo(new Adding.Added(3, 0, 0));
    }

    @Test
    void nobody_sees_the_values_not_even_who_typed_them_or_the_coach() {
        for (PersonId who : List.of(zoe, carla, bram)) {
            assertThat(page(who, id).hidden()).isTrue();
            assertThat(page(who, id).chart()).isEmpty();
            assertThat(page(who, id).count()).isEqualTo(3);
            assertThat(company.as(who, () -> pages.points(id))).isEmpty();
            assertThat(company.as(who, () -> pages.list(MeasureFilter.ALL, null))
                            .items())
                    .singleElement()
                    .satisfies(it -> assertThat(it.hidden()).isTrue());
        }
        assertThat(page(zoe, id).mayKeepPoints()).isTrue();
        assertThat(page(carla, id).mayKeepPoints()).isTrue();
        assertThat(page(bram, id).mayKeepPoints()).isFalse();
    }

    @Test
    void with_a_fifth_colleague_all_that_was_kept_is_there() {
        company.hire("Zara", four);

        assertThat(page(bram, id).hidden()).isFalse();
        assertThat(page(bram, id).chart().orElseThrow().points())
                .extracting(it -> it.value().count().intValue())
                .containsExactly(3, 4, 5);
        assertThat(company.as(bram, () -> pages.list(MeasureFilter.ALL, null)).items())
                .noneMatch(MeasureLine::hidden);
    }

    @Test
    void a_wrong_value_is_typed_anew_and_the_history_tells_that_but_no_value() {
        assertThat(adds(zoe, id, PointsDraft.of(weeks(7)).with(Twice.REPLACE))).isEqualTo(new Adding.Added(0, 1, 0));

        assertThat(page(carla, id).history().getFirst()).satisfies(it -> {
            assertThat(it.verb()).isEqualTo(MeasureVerb.REPLACE);
            assertThat(it.day()).isEqualTo(MONDAY);
            assertThat(it.was()).isNull();
            assertThat(it.became()).isNull();
        });
        company.hire("Zara", four);
        assertThat(page(carla, id).history().getFirst().was()).isEqualTo("3");
        assertThat(page(carla, id).history().getFirst().became()).isEqualTo("7");
    }

    @Test
    void what_nobody_sees_nobody_changes_point_by_point_and_no_refusal_tells_a_value() {
        var blind = Act.refused(Refusal.because("measure.refused.smallTeam"));
        var point = new PointId(jdbc.sql("select min(id) from measure_point where measure_id = ?")
                .param(id.number())
                .query(Long.class)
                .single());

        assertThat(company.as(zoe, () -> corrections.correct(id, point, 9, new ValueDraft("1", ""))))
                .isEqualTo(blind);
        assertThat(company.as(zoe, () -> corrections.remove(id, point, 0, "Fout")))
                .isEqualTo(blind);
        assertThat(company.as(carla, () -> steps.decline(id, point, "Toeval"))).isEqualTo(blind);
    }

    @Test
    void the_coach_does_not_show_them_by_giving_the_measure_to_all() {
        assertThat(written(null)).containsExactly("measure.refused.teamWithHiddenPoints");
        assertThat(written(noord)).containsExactly("measure.refused.teamWithHiddenPoints");
        assertThat(written(four)).isEmpty();
    }

    private List<String> written(@Nullable TeamId team) {
        Outcome<MeasureDraft> outcome = company.as(
                carla,
                () -> measures.write(
                        id, page(carla, id).version(), draft("Terugkomen", MeasureKind.C, Rhythm.WEEK, team)));
        return outcome instanceof Outcome.Refused<MeasureDraft>(var refusals)
                ? refusals.stream().map(Refusal::key).toList()
                : List.of();
    }
}
