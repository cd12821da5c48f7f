package nl.ruimbaan.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Checks;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.publishing.Publishing;
import org.jspecify.annotations.Nullable;

/**
 * Changing single points, each with a trace: coaches do, and who is in the team of the measure. Where nobody sees the points,
 * a value that was wrong is typed anew instead: see {@link MeasurePoints}.
 */
@ApplicationService
public class MeasureCorrections {

    private final MeasureRepository measures;
    private final Points points;
    private final Steps steps;
    private final MeasureRights rights;
    private final MeasureRecorder recorder;
    private final Publishing publishing;

    MeasureCorrections(
            MeasureRepository measures,
            Points points,
            Steps steps,
            MeasureRights rights,
            MeasureRecorder recorder,
            Publishing publishing) {
        this.measures = measures;
        this.points = points;
        this.steps = steps;
        this.rights = rights;
        this.recorder = recorder;
        this.publishing = publishing;
    }

    /** The value was wrong; the history keeps what stood there. */
    @Change
    public Act correct(MeasureId id, PointId point, int fromVersion, ValueDraft draft) {
        return with(id, point, fromVersion, null, (measure, found) -> {
            List<Refusal> refusals = draft.refusals(measure.kind(), measure.unit());
            if (!refusals.isEmpty()) {
                return Act.unless(refusals);
            }
            PointValue value = draft.value(measure.kind(), measure.unit());
            points.change(point, value);
            return done(measure, Happened.to(MeasureVerb.CORRECT, found, value, null));
        });
    }

    /** It is left out of the limits, and still shown and judged. */
    @Change
    public Act ghost(MeasureId id, PointId point, int fromVersion, String why) {
        return with(id, point, fromVersion, why, (measure, found) -> {
            points.ghost(point, why.strip());
            return done(measure, Happened.to(MeasureVerb.GHOST, found, null, why));
        });
    }

    /** It counts for the limits again. */
    @Change
    public Act unghost(MeasureId id, PointId point, int fromVersion, String why) {
        return with(id, point, fromVersion, why, (measure, found) -> {
            points.ghost(point, null);
            return done(measure, Happened.to(MeasureVerb.UNGHOST, found, null, why));
        });
    }

    /** It was no point; the history keeps what stood there. */
    @Change
    public Act remove(MeasureId id, PointId point, int fromVersion, String why) {
        return with(id, point, fromVersion, why, (measure, found) -> {
            if (steps.startAt(point)) {
                return Act.refused(Refusal.because("measure.refused.stepStartsHere"));
            }
            points.remove(point);
            return done(measure, Happened.to(MeasureVerb.REMOVE, found, null, why));
        });
    }

    /** @param why null when nothing is asked */
    private Act with(
            MeasureId id,
            PointId point,
            int fromVersion,
            @Nullable String why,
            BiFunction<Measure, MeasurePoint, Act> does) {
        points.hold(id);
        Optional<Measure> measure = measures.findById(id.number());
        Optional<MeasurePoint> found = points.find(id, point);
        if (measure.isEmpty() || found.isEmpty()) {
            return Act.gone();
        }
        if (!rights.mayKeepPoints(measure.get().team())) {
            return Act.refused(Refusal.because("measure.refused.notYours"));
        }
        List<Refusal> blind = rights.refusesBlind(measure.get().team());
        if (!blind.isEmpty()) {
            return Act.unless(blind);
        }
        if (found.get().version() != fromVersion) {
            return Act.refused(Refusal.because(
                    "measure.refused.changedMeanwhile", Values.plain(found.get().value())));
        }
        List<Refusal> refusals = why == null
                ? List.of()
                : publishing.refusals(
                        ItemKind.MEASURE,
                        id.number(),
                        Map.of("why", why),
                        new Checks().line("why", why).refusals());
        return refusals.isEmpty() ? does.apply(measure.get(), found.get()) : Act.unless(refusals);
    }

    private Act done(Measure measure, Happened change) {
        recorder.changed(measure, change);
        return Act.done();
    }
}
