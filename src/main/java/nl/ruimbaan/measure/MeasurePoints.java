package nl.ruimbaan.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Refusal;
import org.jspecify.annotations.Nullable;

/** Adding points to a measure, one or many at a time: coaches do, and who is in its team. All come in, or none. */
@ApplicationService
public class MeasurePoints {

    private final MeasureRepository measures;
    private final Points points;
    private final Steps steps;
    private final MeasureRights rights;
    private final MeasureRecorder recorder;
    private final Clock clock;

    MeasurePoints(
            MeasureRepository measures,
            Points points,
            Steps steps,
            MeasureRights rights,
            MeasureRecorder recorder,
            Clock clock) {
        this.measures = measures;
        this.points = points;
        this.steps = steps;
        this.rights = rights;
        this.recorder = recorder;
        this.clock = clock;
    }

    /** What a text would be read as; keeps nothing. */
    public Adding look(MeasureId id, PointsDraft draft) {
        return read(id, draft, measure -> new Adding.Open(reading(measure, draft)));
    }

    /** Takes all of a text in, when nothing of it is wrong or open; otherwise nothing, and says what is. */
    @Change
    public Adding add(MeasureId id, PointsDraft draft) {
        return read(id, draft, measure -> {
            points.hold(id);
            PointsReading reading = reading(measure, draft);
            return reading.isReady() ? take(measure, reading, draft) : new Adding.Open(reading);
        });
    }

    private Adding read(MeasureId id, PointsDraft draft, Function<Measure, Adding> reading) {
        Optional<Measure> found = measures.findById(id.number());
        if (found.isEmpty()) {
            return new Adding.Gone();
        }
        if (!rights.mayKeepPoints(found.get().team())) {
            return new Adding.Refused(List.of(Refusal.because("measure.refused.notYours")));
        }
        if (draft.text().isBlank()) {
            return new Adding.Refused(List.of(Refusal.of("text", "measure.refused.noText")));
        }
        return draft.text().length() > PointsDraft.LONGEST
                ? new Adding.Refused(List.of(Refusal.of(
                        "text",
                        "refused.tooLong",
                        PointsDraft.LONGEST,
                        draft.text().length())))
                : reading.apply(found.get());
    }

    private PointsReading reading(Measure measure, PointsDraft draft) {
        var of = new PointsOf(measure.kind(), measure.rhythm(), measure.unit());
        PointsReading reading = PointsReader.read(draft, of, clock.today());
        return reading.doubling(Merging.doubled(reading.right(), there(measure, reading), answer(measure, draft)));
    }

    private Adding take(Measure measure, PointsReading reading, PointsDraft draft) {
        Merging merging =
                Merging.of(reading.right(), there(measure, reading), measure.rhythm(), answer(measure, draft));
        if (merging.removed().stream().anyMatch(it -> steps.startAt(it.id()))) {
            return new Adding.Refused(List.of(Refusal.because("measure.refused.stepStartsHere")));
        }
        List<Happened> changes = new ArrayList<>();
        merging.changed().forEach((point, value) -> {
            points.change(point.id(), value);
            changes.add(Happened.to(MeasureVerb.REPLACE, point, value, null));
        });
        merging.removed().forEach(point -> {
            points.remove(point.id());
            changes.add(Happened.to(MeasureVerb.REMOVE, point, null, null));
        });
        points.add(measure.measureId(), merging.added());
        if (!merging.added().isEmpty()) {
            changes.add(Happened.added(merging.added().size()));
        }
        recorder.changed(measure, changes.toArray(Happened[]::new));
        return new Adding.Added(merging.added().size(), merging.changed().size(), merging.leftOut());
    }

    private List<MeasurePoint> there(Measure measure, PointsReading reading) {
        Comparator<LocalDate> inTime = Comparator.naturalOrder();
        List<LocalDate> periods =
                reading.right().stream().map(ReadPoint::period).sorted(inTime).toList();
        return periods.isEmpty()
                ? List.of()
                : points.between(measure.measureId(), periods.getFirst(), periods.getLast());
    }

    /** Two values of one period are never both points: only of single cases. */
    private static @Nullable Twice answer(Measure measure, PointsDraft draft) {
        return draft.twice() == Twice.KEEP_BOTH && measure.rhythm() != Rhythm.CASE ? null : draft.twice();
    }
}
