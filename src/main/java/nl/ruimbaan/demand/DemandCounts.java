package nl.ruimbaan.demand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Folded;
import nl.ruimbaan.base.Writes.Remembered;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts demands by day and by type: what is settled once, what is newer whenever somebody asks. */
@Component
class DemandCounts {

    /** So many are remembered at a time; each is some hundred days, or some tens of types. */
    private static final int MOST = 100;

    private record Since(Counted counted, LocalDate day) {}

    private final DemandFigureReader reader;
    private final SettledDemands settled;
    private final DemandTypeService names;
    private final Clock clock;
    private final Remembered<Counted, List<DemandTally>> days;
    private final Remembered<Since, List<TypeCount>> types;

    DemandCounts(DemandFigureReader reader, SettledDemands settled, DemandTypeService names, Clock clock) {
        this.reader = reader;
        this.settled = settled;
        this.names = names;
        this.clock = clock;
        days = settled.topic().remember(MOST, it -> reader.days(it, LocalDate.EPOCH, settled.until()));
        types = settled.topic().remember(MOST, it -> reader.types(it.counted(), it.day(), settled.until()));
    }

    /** The days on which something was tallied, in order. */
    List<DemandTally> days(Counted counted) {
        List<DemandTally> all = new ArrayList<>(days.of(counted));
        all.addAll(reader.days(counted, settled.until(), tomorrow()));
        return all;
    }

    /** How often each type was asked since that day, the most asked first. */
    List<TypeCount> types(Counted counted, LocalDate since) {
        LocalDate until = settled.until();
        Map<@Nullable DemandTypeId, TypeCount> together = new HashMap<>();
        if (since.isBefore(until)) {
            types.of(new Since(counted, since)).forEach(it -> together.put(it.type(), it));
        }
        reader.types(counted, since.isBefore(until) ? until : since, tomorrow())
                .forEach(it -> together.merge(it.type(), it, TypeCount::and));
        Map<@Nullable DemandTypeId, String> called = new HashMap<>();
        names.all().forEach(it -> called.put(it.id(), it.name()));
        return together.values().stream()
                .map(it -> it.called(called.getOrDefault(it.type(), "")))
                .sorted(Comparator.comparingLong(TypeCount::total)
                        .reversed()
                        .thenComparing(it -> Folded.text(it.name())))
                .toList();
    }

    private LocalDate tomorrow() {
        return clock.today().plusDays(1);
    }
}
