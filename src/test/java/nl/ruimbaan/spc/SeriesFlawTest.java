package nl.ruimbaan.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each flaw has a name. */
class SeriesFlawTest {

    static Stream<Arguments> flawed() {
        return Stream.of(
                Arguments.of(ChartKind.XMR, Observation.of(Double.NaN), SeriesFlaw.Kind.NOT_A_NUMBER),
                Arguments.of(ChartKind.P, Observation.of(1, Double.NaN), SeriesFlaw.Kind.NOT_A_NUMBER),
                Arguments.of(ChartKind.C, Observation.of(Double.POSITIVE_INFINITY), SeriesFlaw.Kind.INFINITE),
                Arguments.of(ChartKind.XMR, Observation.of(-1e16), SeriesFlaw.Kind.TOO_LARGE),
                Arguments.of(ChartKind.P, Observation.of(0.4), SeriesFlaw.Kind.NUMBER_MISSING),
                Arguments.of(ChartKind.C, Observation.of(4, 7), SeriesFlaw.Kind.NUMBER_TOO_MANY),
                Arguments.of(ChartKind.XMR, Observation.of(4, 7), SeriesFlaw.Kind.NUMBER_TOO_MANY),
                Arguments.of(ChartKind.C, Observation.of(-1), SeriesFlaw.Kind.COUNT_NEGATIVE),
                Arguments.of(ChartKind.P, Observation.of(-1, 4), SeriesFlaw.Kind.COUNT_NEGATIVE),
                Arguments.of(ChartKind.U, Observation.of(2.5, 4), SeriesFlaw.Kind.COUNT_NOT_WHOLE),
                Arguments.of(ChartKind.P, Observation.of(0, 0), SeriesFlaw.Kind.OUT_OF_ZERO),
                Arguments.of(ChartKind.U, Observation.of(0, 0), SeriesFlaw.Kind.OUT_OF_ZERO),
                Arguments.of(ChartKind.U, Observation.of(1, -2), SeriesFlaw.Kind.OUT_OF_NEGATIVE),
                Arguments.of(ChartKind.P_PRIME, Observation.of(1, 2.5), SeriesFlaw.Kind.OUT_OF_NOT_WHOLE),
                Arguments.of(ChartKind.P, Observation.of(5, 4), SeriesFlaw.Kind.MORE_THAN_ALL));
    }

    @ParameterizedTest
    @MethodSource("flawed")
    void a_flaw_is_named_at_its_point(ChartKind kind, Observation point, SeriesFlaw.Kind what) {
        Observation good = kind.isOutOf() ? Observation.of(1, 2) : Observation.of(1);

        assertThat(SeriesFlaw.of(kind, List.of(good, point))).containsExactly(new SeriesFlaw(what, 1));
        assertThatThrownBy(() -> Series.of(kind, SignalRules.DEFAULT, List.of(good, point), List.of()))
                .isInstanceOfSatisfying(
                        SeriesException.class, it -> assertThat(it.flaw()).isEqualTo(new SeriesFlaw(what, 1)));
    }

    @Test
    void what_can_be_is_no_flaw() {
        assertThat(PointCheck.of(ChartKind.XMR, Observation.of(-0.0001))).isEqualTo(Optional.empty());
        assertThat(PointCheck.of(ChartKind.U, Observation.of(3, 0.25))).isEqualTo(Optional.empty());
        assertThat(PointCheck.of(ChartKind.P, Observation.of(4, 4))).isEqualTo(Optional.empty());
        assertThat(PointCheck.of(ChartKind.C, Observation.of(1e15))).isEqualTo(Optional.empty());
    }

    @Test
    void all_flaws_are_named_and_no_point_is_one_too() {
        assertThat(SeriesFlaw.of(ChartKind.C, List.of(Observation.of(-1), Observation.of(1), Observation.of(0.5))))
                .extracting(SeriesFlaw::place)
                .containsExactly(0, 2);
        assertThat(SeriesFlaw.of(ChartKind.C, List.of())).containsExactly(new SeriesFlaw(SeriesFlaw.Kind.NO_POINTS, 0));
    }
}
