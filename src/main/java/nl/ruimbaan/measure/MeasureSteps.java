package nl.ruimbaan.measure;

import java.util.ArrayList;
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
import nl.ruimbaan.step.StepDraft;
import org.springframework.security.access.prepost.PreAuthorize;

/** Where new limits start: coaches decide, each time with a reason. Nothing else makes new limits. */
@ApplicationService
public class MeasureSteps {

    private final MeasureRepository measures;
    private final Points points;
    private final Steps steps;
    private final MeasureRights rights;
    private final MeasureRecorder recorder;
    private final Publishing publishing;

    MeasureSteps(
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

    /** New limits start at this point. */
    @PreAuthorize("hasRole('COACH')")
    @Change
    public Act make(MeasureId id, PointId point, StepDraft draft) {
        return at(id, point, "cause", draft.cause(), draft.refusals(), (measure, found) -> {
            List<Refusal> unknown = steps.causes().refusals(draft.item());
            if (!unknown.isEmpty()) {
                return Act.unless(unknown);
            }
            if (points.all(id).getFirst().id().equals(point)) {
                return Act.refused(Refusal.because("measure.refused.firstPoint"));
            }
            steps.make(id, point, draft, steps.causes().meant(draft.item()).orElse(null));
            return done(measure, MeasureVerb.STEP, found, draft.cause());
        });
    }

    /** New limits do not start at this point, though it begins a run. */
    @PreAuthorize("hasRole('COACH')")
    @Change
    public Act decline(MeasureId id, PointId point, String why) {
        return at(id, point, "why", why, needed(why), (measure, found) -> {
            if (steps.startAt(point)) {
                return Act.refused(Refusal.because("measure.refused.stepIsThere"));
            }
            steps.decline(id, point, why);
            return done(measure, MeasureVerb.DECLINE_STEP, found, why);
        });
    }

    /** The limits from before hold on, as if none had started here; or what was declined can be decided again. */
    @PreAuthorize("hasRole('COACH')")
    @Change
    public Act takeBack(MeasureId id, PointId point, String why) {
        return at(id, point, "why", why, needed(why), (measure, found) -> {
            steps.forget(point);
            return done(measure, MeasureVerb.TAKE_STEP_BACK, found, why);
        });
    }

    private Act at(
            MeasureId id,
            PointId point,
            String field,
            String words,
            List<Refusal> refusals,
            BiFunction<Measure, MeasurePoint, Act> does) {
        points.hold(id);
        Optional<Measure> measure = measures.findById(id.number());
        Optional<MeasurePoint> found = points.find(id, point);
        if (measure.isEmpty() || found.isEmpty()) {
            return Act.gone();
        }
        List<Refusal> blind = rights.refusesBlind(measure.get().team());
        if (!blind.isEmpty()) {
            return Act.unless(blind);
        }
        List<Refusal> all = publishing.refusals(ItemKind.MEASURE, id.number(), Map.of(field, words), refusals);
        return all.isEmpty() ? does.apply(measure.get(), found.get()) : Act.unless(all);
    }

    private static List<Refusal> needed(String why) {
        return new ArrayList<>(new Checks().words("why", why).refusals());
    }

    private Act done(Measure measure, MeasureVerb verb, MeasurePoint point, String why) {
        recorder.changed(measure, Happened.at(verb, point, why));
        return Act.done();
    }
}
