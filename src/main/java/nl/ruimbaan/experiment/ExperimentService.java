package nl.ruimbaan.experiment;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.Texts;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementPages;
import nl.ruimbaan.improvement.ImprovementStanding;
import nl.ruimbaan.publishing.Publishing;

/** Planning experiments, starting them, and saying what came of them. */
@ApplicationService
public class ExperimentService {

    private final VisibleExperiments experiments;
    private final ImprovementPages improvements;
    private final Publishing publishing;
    private final ExperimentRecorder recorder;

    ExperimentService(
            VisibleExperiments experiments,
            ImprovementPages improvements,
            Publishing publishing,
            ExperimentRecorder recorder) {
        this.experiments = experiments;
        this.improvements = improvements;
        this.publishing = publishing;
        this.recorder = recorder;
    }

    /** A new one under an improvement. */
    @Change
    public Outcome<ExperimentPlan> plan(ImprovementId id, ExperimentPlan plan) {
        return improvements.standing(id).map(it -> plan(it, plan)).orElseGet(Outcome.Gone::new);
    }

    /** Writes it anew before it starts, from the version that the text was made from. */
    @Change
    public Outcome<ExperimentPlan> rewrite(ExperimentId id, int fromVersion, ExperimentPlan plan) {
        return change(
                id,
                fromVersion,
                ExperimentVerb.REWRITE,
                plan,
                plan.refusals(),
                it -> recorder.rewritten(it.experiment(), plan));
    }

    /** It runs from now on, with what is expected of it, which nobody changes any more. */
    @Change
    public Outcome<ExperimentPlan> start(ExperimentId id, int fromVersion, String expectation) {
        var expected = new Expectation(expectation);
        return change(
                id,
                fromVersion,
                ExperimentVerb.START,
                expected,
                expected.refusals(),
                it -> recorder.started(it.experiment(), expected));
    }

    /** It is not tried after all; why stays to be read. */
    @Change
    public Outcome<ExperimentPlan> drop(ExperimentId id, int fromVersion, String why) {
        var because = new WhyNot(why);
        return change(
                id,
                fromVersion,
                ExperimentVerb.DROP,
                because,
                because.refusals(),
                it -> recorder.dropped(it.experiment(), because));
    }

    /** What was dropped is planned again, as it was. */
    @Change
    public Outcome<ExperimentPlan> takeUp(ExperimentId id, int fromVersion) {
        return change(
                id,
                fromVersion,
                ExperimentVerb.TAKE_UP,
                ExperimentPlan.EMPTY,
                List.of(),
                it -> recorder.takenUp(it.experiment()));
    }

    /** It is done. What is to be adapted is tried again: the next one stands there, filled in from this one. */
    @Change
    public Outcome<ExperimentPlan> finish(ExperimentId id, int fromVersion, ExperimentResult came) {
        return change(
                id,
                fromVersion,
                ExperimentVerb.FINISH,
                came,
                came.refusals(),
                it -> recorder.finished(it.experiment(), came, goesOn(it.improvement(), came)));
    }

    private static boolean goesOn(ImprovementStanding improvement, ExperimentResult came) {
        return came.outcome() == ExperimentOutcome.ADAPT
                && ExperimentVerb.PLAN.refusal(improvement, null).isEmpty();
    }

    private Outcome<ExperimentPlan> plan(ImprovementStanding improvement, ExperimentPlan plan) {
        return unless(
                ExperimentVerb.PLAN.refusal(improvement, null),
                improvement.id(),
                plan,
                plan.refusals(),
                () -> recorder.planned(improvement.id(), plan));
    }

    /** What is done with one that is seen. */
    private interface Deed {
        Outcome<ExperimentPlan> on(SeenExperiment seen);
    }

    private Outcome<ExperimentPlan> change(
            ExperimentId id, int fromVersion, ExperimentVerb verb, Record words, List<Refusal> missing, Deed deed) {
        return experiments
                .find(id)
                .map(it -> it.experiment().version() != fromVersion
                        ? recorder.conflict(it.experiment())
                        : unless(it.refusal(verb), it.improvement().id(), words, missing, () -> deed.on(it)))
                .orElseGet(Outcome.Gone::new);
    }

    private Outcome<ExperimentPlan> unless(
            Optional<Refusal> denied,
            ImprovementId improvement,
            Record words,
            List<Refusal> missing,
            Supplier<Outcome<ExperimentPlan>> does) {
        List<Refusal> refusals = denied.map(List::of)
                .orElseGet(() ->
                        publishing.refusals(ItemKind.IMPROVEMENT, improvement.number(), Texts.of(words), missing));
        return refusals.isEmpty() ? does.get() : new Outcome.Refused<>(refusals);
    }
}
