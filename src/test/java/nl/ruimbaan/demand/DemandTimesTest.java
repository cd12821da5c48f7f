package nl.ruimbaan.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.ruimbaan.spc.Period;
import nl.ruimbaan.spc.Signal;
import nl.ruimbaan.spc.SignalRules;
import nl.ruimbaan.step.Judging;
import org.junit.jupiter.api.Test;

class DemandTimesTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @Test
    void nobody_helped_is_no_figure() {
        assertThat(DemandTimes.of(List.of(), List.of(), new Judging(SignalRules.DEFAULT, List.of())))
                .isEmpty();
    }

    @Test
    void the_newest_hundred_keep_the_limits_of_the_first_twenty() {
        List<DemandTimes.Point> first = IntStream.range(0, 20)
                .mapToObj(i -> point(i, i % 2 == 0 ? 4 : 6))
                .toList();
        List<DemandTimes.Point> newest = IntStream.range(300, 407)
                .mapToObj(i -> point(i, i == 406 ? 30 : i % 2 == 0 ? 4 : 6))
                .toList();

        DemandTimes times = DemandTimes.of(first, newest, new Judging(SignalRules.DEFAULT, List.of()))
                .orElseThrow();

        assertThat(times.points()).hasSize(100);
        assertThat(times.period().status()).isEqualTo(Period.Status.FROZEN);
        assertThat(times.period().limits().orElseThrow().centre()).isEqualTo(5);
        assertThat(times.period().limits().orElseThrow().upper()).isCloseTo(5 + 2.66 * 2, within(1e-9));
        assertThat(times.period().signals().getLast()).containsExactly(Signal.OUTSIDE);
    }

    private static DemandTimes.Point point(int place, int days) {
        return new DemandTimes.Point(place, START.plusDays(place), days, "Reparatie");
    }
}
