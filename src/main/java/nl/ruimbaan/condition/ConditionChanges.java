package nl.ruimbaan.condition;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Checks;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.publishing.Publishing;
import nl.ruimbaan.security.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;

/** Saying that a system condition is changed, or that it stands after all, which coaches do. */
@ApplicationService
public class ConditionChanges {

    private final ConditionRepository entries;
    private final ConditionUse use;
    private final ConditionRecorder chronicle;
    private final Publishing publishing;
    private final CurrentUser user;
    private final Clock clock;

    ConditionChanges(
            ConditionRepository entries,
            ConditionUse use,
            ConditionRecorder chronicle,
            Publishing publishing,
            CurrentUser user,
            Clock clock) {
        this.entries = entries;
        this.use = use;
        this.chronicle = chronicle;
        this.publishing = publishing;
        this.user = user;
        this.clock = clock;
    }

    /** It no longer makes the system behave so: refused while any of its obstacles is in the way. */
    @PreAuthorize("hasRole('COACH')")
    @Change
    public Outcome.OfAct<ConditionDraft> change(ConditionId id, ConditionChange change) {
        return entries.findById(id.number()).map(entry -> change(entry, change)).orElseGet(Outcome.Gone::new);
    }

    /** It makes the system behave so after all. */
    @PreAuthorize("hasRole('COACH')")
    @Change
    public Outcome.OfAct<ConditionDraft> standAgain(ConditionId id, String why) {
        return entries.findById(id.number())
                .map(entry -> standAgain(entry, why))
                .orElseGet(Outcome.Gone::new);
    }

    private Outcome.OfAct<ConditionDraft> change(SystemCondition entry, ConditionChange change) {
        List<Refusal> refusals = entry.refusesChange(inTheWay(entry.entryId()))
                .map(List::of)
                .orElseGet(() -> publishing.refusals(
                        ItemKind.CONDITION,
                        entry.id(),
                        Map.of("whatChanged", change.whatChanged()),
                        change.refusals(clock.today())));
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        var on = Objects.requireNonNull(change.on());
        entry.change(on);
        return chronicle.turned(entry, ConditionVerb.CHANGE, user.id(), change.whatChanged(), on, clock.now());
    }

    private Outcome.OfAct<ConditionDraft> standAgain(SystemCondition entry, String why) {
        List<Refusal> refusals = entry.refusesToStandAgain()
                .map(List::of)
                .orElseGet(() -> publishing.refusals(
                        ItemKind.CONDITION,
                        entry.id(),
                        Map.of("why", why),
                        new Checks().words("why", why).refusals()));
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        entry.standAgain();
        return chronicle.turned(entry, ConditionVerb.STAND_AGAIN, user.id(), why, null, clock.now());
    }

    private Count inTheWay(ConditionId id) {
        return use.inTheWay(List.of(id)).getOrDefault(id, Count.NONE);
    }
}
