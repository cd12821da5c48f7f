package nl.ruimbaan.spread;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Checks;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementPages;
import nl.ruimbaan.improvement.ImprovementStanding;
import nl.ruimbaan.publishing.Publishing;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;

/** Telling what came of an improvement to who should hear it. */
@ApplicationService
public class ResultService {

    private final ImprovementPages improvements;
    private final TellingRepository tellings;
    private final Publishing publishing;
    private final ResultRecorder recorder;
    private final CurrentUser user;
    private final Clock clock;

    ResultService(
            ImprovementPages improvements,
            TellingRepository tellings,
            Publishing publishing,
            ResultRecorder recorder,
            CurrentUser user,
            Clock clock) {
        this.improvements = improvements;
        this.tellings = tellings;
        this.publishing = publishing;
        this.recorder = recorder;
        this.user = user;
        this.clock = clock;
    }

    /** Who takes part tells it, in a sentence or two. Once more on the same day puts it in other words, and nobody hears it twice. */
    @Change
    public Act tell(ImprovementId id, String words) {
        return improvements.standing(id).map(it -> tell(it, words)).orElseGet(Act::gone);
    }

    /** Who told it, or a coach, takes the words away. */
    @Change
    public Act withdraw(long told) {
        return tellings.findById(told)
                .filter(it -> !it.isWithdrawn()
                        && improvements.standing(it.improvement()).isPresent())
                .map(it -> user.is(it.by()) || user.has(Role.COACH)
                        ? recorder.withdrawn(it)
                        : Act.refused(Refusal.because("result.refused.notYours")))
                .orElseGet(Act::gone);
    }

    private Act tell(ImprovementStanding improvement, String words) {
        List<Refusal> refusals = ResultRules.refusal(improvement)
                .map(List::of)
                .orElseGet(() -> publishing.refusals(
                        ItemKind.IMPROVEMENT,
                        improvement.id().number(),
                        Map.of("words", words),
                        new Checks().line("words", words).refusals()));
        if (!refusals.isEmpty()) {
            return Act.unless(refusals);
        }
        Optional<Telling> today =
                tellings.findByImprovementIdAndToldOn(improvement.id().number(), clock.today());
        if (today.isEmpty()) {
            return recorder.told(improvement.id(), words);
        }
        return user.is(today.get().by())
                ? recorder.reworded(today.get(), words)
                : Act.refused(Refusal.because("result.refused.toldToday"));
    }
}
