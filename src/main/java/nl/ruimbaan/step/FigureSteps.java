package nl.ruimbaan.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Checks;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.people.ShownTeams;
import nl.ruimbaan.publishing.Publishing;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;

/** Where new limits start in built-in measures: coaches decide, each time with a reason. Nothing else makes new limits. */
@ApplicationService
public class FigureSteps {

    private final FigureStepReader reader;
    private final FigureStepRecorder recorder;
    private final StepCauses causes;
    private final ShownTeams teams;
    private final Publishing publishing;
    private final Clock clock;

    FigureSteps(
            FigureStepReader reader,
            FigureStepRecorder recorder,
            StepCauses causes,
            ShownTeams teams,
            Publishing publishing,
            Clock clock) {
        this.reader = reader;
        this.recorder = recorder;
        this.causes = causes;
        this.teams = teams;
        this.publishing = publishing;
        this.clock = clock;
    }

    /** All decisions, the newest day first; none of a team whose figures nobody sees. */
    public List<FigureStep> of(StepScope scope) {
        return isShown(scope) ? reader.all(scope) : List.of();
    }

    /** New limits start with the first point from this day on. */
    @PreAuthorize("hasRole('COACH')")
    @Change
    public Act make(StepScope scope, @Nullable LocalDate from, StepDraft draft) {
        Optional<ItemRef> item = causes.meant(draft.item());
        List<Refusal> refusals =
                refusals(scope, from, "cause", draft.cause(), draft.refusals(), causes.refusals(draft.item()));
        if (from == null || !refusals.isEmpty()) {
            return Act.unless(refusals);
        }
        if (holds(scope, from, true)) {
            return Act.refused(Refusal.of("from", "step.refused.isThere"));
        }
        recorder.keep(scope, from, true, draft.cause(), Boolean.TRUE.equals(draft.wanted()), item.orElse(null));
        return Act.done();
    }

    /** New limits do not start on this day, though a run began there. */
    @PreAuthorize("hasRole('COACH')")
    @Change
    public Act decline(StepScope scope, LocalDate from, String why) {
        List<Refusal> refusals =
                refusals(scope, from, "why", why, new Checks().words("why", why).refusals(), List.of());
        if (refusals.isEmpty() && holds(scope, from, true)) {
            return Act.refused(Refusal.because("step.refused.isThere"));
        }
        // A colleague who said no first said enough.
        if (refusals.isEmpty() && !holds(scope, from, false)) {
            recorder.keep(scope, from, false, why, false, null);
        }
        return Act.unless(refusals);
    }

    /** The limits from before hold on, as if none had started there; or what was declined can be decided again. */
    @PreAuthorize("hasRole('COACH')")
    @Change
    public Act takeBack(long step, String why) {
        List<Refusal> refusals = publishing.refusals(
                ItemKind.MEASURE,
                0,
                Map.of("why", why),
                new Checks().words("why", why).refusals());
        if (!refusals.isEmpty()) {
            return Act.unless(refusals);
        }
        return recorder.end(step, why) ? Act.done() : Act.gone();
    }

    private List<Refusal> refusals(
            StepScope scope,
            @Nullable LocalDate from,
            String field,
            String words,
            List<Refusal> own,
            List<Refusal> others) {
        if (!isShown(scope)) {
            return List.of(Refusal.because("step.refused.smallTeam"));
        }
        var checks = new Checks().day("from", from).notAhead("from", from, clock.today());
        return Stream.of(checks.refusals(), publishing.refusals(ItemKind.MEASURE, 0, Map.of(field, words), own), others)
                .flatMap(List::stream)
                .toList();
    }

    private boolean holds(StepScope scope, LocalDate from, boolean made) {
        return reader.marks().getOrDefault(scope, List.of()).stream()
                .anyMatch(it -> it.made() == made && it.from().equals(from));
    }

    private boolean isShown(StepScope scope) {
        return scope.team() == null || teams.shows(scope.team());
    }
}
