package nl.ruimbaan.condition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Checks;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.publishing.Publishing;
import nl.ruimbaan.publishing.TextToPublish;
import nl.ruimbaan.security.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;

/** Keeping the register of system conditions, which coaches do. */
@ApplicationService
public class ConditionService {

    private final ConditionRepository entries;
    private final ConditionUse use;
    private final ConditionRecorder chronicle;
    private final PeopleService people;
    private final Publishing publishing;
    private final Numbers numbers;
    private final CurrentUser user;
    private final Clock clock;

    ConditionService(
            ConditionRepository entries,
            ConditionUse use,
            ConditionRecorder chronicle,
            PeopleService people,
            Publishing publishing,
            Numbers numbers,
            CurrentUser user,
            Clock clock) {
        this.entries = entries;
        this.use = use;
        this.chronicle = chronicle;
        this.people = people;
        this.publishing = publishing;
        this.numbers = numbers;
        this.user = user;
        this.clock = clock;
    }

    /** Puts a system condition in the register. */
    @PreAuthorize("hasRole('COACH')")
    @Change
    public Outcome<ConditionDraft> register(ConditionDraft draft) {
        return register(draft, 0);
    }

    /** As {@link #register(ConditionDraft)}; the draft of this number, as which it was written, is no longer needed. */
    @PreAuthorize("hasRole('COACH')")
    @Change
    public Outcome<ConditionDraft> register(ConditionDraft draft, long writtenAs) {
        TextToPublish text = text(draft, writtenAs);
        if (text.isRefused()) {
            return new Outcome.Refused<>(text.refusals());
        }
        Instant now = clock.now();
        var entry = new SystemCondition(new ConditionId(numbers.nextItem()), draft, user.id(), now);
        text.first(entry.entryId().ref(), Set.of());
        return chronicle.written(entry, ConditionVerb.REGISTER, user.id(), now);
    }

    /** Writes it anew, from the version that the text was made from. Of another kind, it takes its obstacles along. */
    @PreAuthorize("hasRole('COACH')")
    @Change
    public Outcome<ConditionDraft> write(ConditionId id, int fromVersion, ConditionDraft draft) {
        return entries.findById(id.number())
                .map(entry -> write(entry, fromVersion, draft))
                .orElseGet(Outcome.Gone::new);
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

    private Outcome<ConditionDraft> write(SystemCondition entry, int fromVersion, ConditionDraft draft) {
        if (entry.wasWrittenAfter(fromVersion)) {
            String writer = people.names(Set.of(entry.writtenBy())).getOrDefault(entry.writtenBy(), "");
            return new Outcome.Conflict<>(entry.toDraft(), entry.version(), writer, entry.writtenAt());
        }
        TextToPublish text = text(draft, entry.id());
        if (text.isRefused()) {
            return new Outcome.Refused<>(text.refusals());
        }
        ConditionKind before = entry.kind();
        Instant now = clock.now();
        entry.write(draft, user.id(), now);
        text.anew(entry.entryId().ref());
        Outcome<ConditionDraft> outcome = chronicle.written(entry, ConditionVerb.WRITE, user.id(), now);
        if (entry.kind() != before) {
            use.kindChanged(entry.entryId(), entry.kind());
        }
        return outcome;
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

    /** @param id of the entry itself; 0 for a new one */
    private TextToPublish text(ConditionDraft draft, long id) {
        List<Refusal> refusals = new ArrayList<>(draft.refusals());
        entries.findByNameKey(ConditionDraft.key(draft.name()))
                .filter(it -> it.id() != id)
                .ifPresent(it -> refusals.add(Refusal.of("name", "register.refused.taken", it.name())));
        return publishing.text(ItemKind.CONDITION, id, draft.texts(), refusals);
    }
}
