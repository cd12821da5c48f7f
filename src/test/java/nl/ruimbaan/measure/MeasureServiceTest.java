package nl.ruimbaan.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.step.StepDraft;
import nl.ruimbaan.support.StatementCount;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class MeasureServiceTest extends Measuring {

    @Test
    void a_coach_makes_a_measure_and_everyone_reads_it() {
        MeasureId id = made(MeasureKind.C, Rhythm.WEEK, noord);

        MeasurePage page = page(bram, id);
        assertThat(page.text().purpose()).isEqualTo("Hoe vaak een klant terug moet komen");
        assertThat(page.team()).startsWith("Noord");
        assertThat(page.chart()).isEmpty();
        assertThat(page.mayWrite()).isFalse();
        assertThat(page.mayKeepPoints()).isFalse();
        assertThat(page(anna, id).mayKeepPoints()).isTrue();
        assertThat(page(carla, id).mayWrite()).isTrue();
        assertThat(page.history())
                .singleElement()
                .satisfies(it -> assertThat(it.verb()).isEqualTo(MeasureVerb.MAKE));
        assertThat(company.as(bram, () -> pages.list(new MeasureFilter("terugkomen", noord), null))
                        .items())
                .singleElement()
                .satisfies(it -> assertThat(it.id()).isEqualTo(id));
    }

    @Test
    void name_purpose_definition_unit_kind_and_rhythm_come_before_the_first_value() {
        Outcome<MeasureDraft> outcome = company.as(carla, () -> measures.make(MeasureDraft.empty(Language.NL)));

        assertThat(((Outcome.Refused<MeasureDraft>) outcome).refusals())
                .extracting(Refusal::key)
                .containsExactly(
                        "measure.refused.no.name",
                        "measure.refused.no.purpose",
                        "measure.refused.no.definition",
                        "measure.refused.no.unit",
                        "measure.refused.noKind",
                        "measure.refused.noRhythm");
    }

    @Test
    void only_a_coach_makes_and_writes_measures_steps_and_flags() {
        MeasureId id = made(MeasureKind.C, Rhythm.WEEK, noord);
        adds(carla, id, weeks(1, 2));
        PointId point = point(id, 1).id();

        for (PersonId other : List.of(anna, bram, company.hire("Mila", Role.MANAGER))) {
            Stream.<Runnable>of(
                            () -> measures.make(draft("Anders", MeasureKind.C, Rhythm.WEEK, null)),
                            () -> measures.write(id, 0, draft("Anders", MeasureKind.C, Rhythm.WEEK, null)),
                            () -> steps.make(id, point, new StepDraft(true, "x", true, true, "")),
                            () -> steps.decline(id, point, "x"),
                            () -> steps.takeBack(id, point, "x"),
                            () -> flags.put(id, new FlagDraft(MONDAY, "x")),
                            () -> flags.remove(id, 1))
                    .forEach(deed -> assertThatThrownBy(() -> company.does(other, deed))
                            .isInstanceOf(AccessDeniedException.class));
        }
    }

    @Test
    void a_name_stands_once_however_it_is_written() {
        made(MeasureKind.C, Rhythm.WEEK, null);

        assertThat(company.as(carla, () -> measures.make(draft(" TERUGKOMEN ", MeasureKind.C, Rhythm.DAY, null))))
                .isEqualTo(Outcome.refused(Refusal.of("name", "measure.refused.taken", "Terugkomen")));
    }

    @Test
    void who_was_overtaken_sees_the_colleagues_text_and_loses_nothing() {
        MeasureId id = made(MeasureKind.C, Rhythm.WEEK, null);
        int version = page(carla, id).version();
        company.as(carla, () -> measures.write(id, version, draft("Eerst", MeasureKind.C, Rhythm.WEEK, null)));

        Outcome<MeasureDraft> late =
                company.as(carla, () -> measures.write(id, version, draft("Later", MeasureKind.C, Rhythm.WEEK, null)));

        assertThat(late)
                .isInstanceOfSatisfying(
                        Outcome.Conflict.class,
                        it -> assertThat(((MeasureDraft) it.theirs()).name()).isEqualTo("Eerst"));
    }

    @Test
    void with_points_the_kind_and_the_rhythm_stay_but_for_the_two_ways_of_a_share() {
        MeasureId id = made(MeasureKind.P, Rhythm.WEEK, null);
        adds(carla, id, "week 2 2026;8;10");

        assertThat(refusals(id, MeasureKind.C, Rhythm.WEEK)).containsExactly("measure.refused.kindWithPoints");
        assertThat(refusals(id, MeasureKind.U, Rhythm.WEEK)).containsExactly("measure.refused.kindWithPoints");
        assertThat(refusals(id, MeasureKind.P, Rhythm.MONTH)).containsExactly("measure.refused.rhythmWithPoints");
        assertThat(refusals(id, MeasureKind.P_PRIME, Rhythm.WEEK)).isEmpty();
    }

    @Test
    void list_and_page_cost_the_same_however_many_points_there_are() {
        MeasureId id = made(MeasureKind.C, Rhythm.DAY, noord);
        adds(carla, id, "2026-11-01;3\n2026-11-02;4");
        long list = company.as(bram, () -> StatementCount.of(() -> pages.list(MeasureFilter.ALL, null)));
        long few = company.as(bram, () -> StatementCount.of(() -> pages.page(id)));
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            many.append(MONDAY.minusDays(i)).append(';').append(i % 7).append('\n');
        }
        assertThat(adds(carla, id, many.toString())).isEqualTo(new Adding.Added(10_000, 0, 0));

        assertThat(company.as(bram, () -> StatementCount.of(() -> pages.page(id))))
                .isEqualTo(few);
        assertThat(company.as(bram, () -> StatementCount.of(() -> pages.list(MeasureFilter.ALL, null))))
                .isEqualTo(list);
        MeasureChart chart = page(bram, id).chart().orElseThrow();
        assertThat(chart.points()).hasSize(MeasureChart.NEWEST);
        assertThat(chart.series().points()).hasSize(MeasureChart.NEWEST);
    }

    private List<String> refusals(MeasureId id, MeasureKind kind, Rhythm rhythm) {
        Outcome<MeasureDraft> outcome = company.as(
                carla, () -> measures.write(id, page(carla, id).version(), draft("Terugkomen", kind, rhythm, null)));
        return outcome instanceof Outcome.Refused<MeasureDraft>(var refusals)
                ? refusals.stream().map(Refusal::key).toList()
                : List.of();
    }
}
