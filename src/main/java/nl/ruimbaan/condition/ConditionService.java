package nl.ruimbaan.condition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.publishing.Publishing;
import nl.ruimbaan.publishing.TextToPublish;
import nl.ruimbaan.security.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;

/** Writing the register of system conditions, which coaches do. */
@ApplicationService
public class ConditionService {

    private final ConditionRepository entries;
    private final ConditionRecorder chronicle;
    private final Publishing publishing;
    private final Numbers numbers;
    private final CurrentUser user;
    private final Clock clock;

    ConditionService(
            ConditionRepository entries,
            ConditionRecorder chronicle,
            Publishing publishing,
            Numbers numbers,
            CurrentUser user,
            Clock clock) {
        this.entries = entries;
        this.chronicle = chronicle;
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
        return chronicle.registered(entry, user.id(), now);
    }

    /** Writes it anew, from the version that the text was made from. Of another kind, it takes its obstacles along. */
    @PreAuthorize("hasRole('COACH')")
    @Change
    public Outcome<ConditionDraft> write(ConditionId id, int fromVersion, ConditionDraft draft) {
        return entries.findById(id.number())
                .map(entry -> write(entry, fromVersion, draft))
                .orElseGet(Outcome.Gone::new);
    }

    private Outcome<ConditionDraft> write(SystemCondition entry, int fromVersion, ConditionDraft draft) {
        if (entry.wasWrittenAfter(fromVersion)) {
            return chronicle.conflict(entry);
        }
        TextToPublish text = text(draft, entry.id());
        if (text.isRefused()) {
            return new Outcome.Refused<>(text.refusals());
        }
        ConditionKind before = entry.kind();
        Instant now = clock.now();
        entry.write(draft, user.id(), now);
        text.anew(entry.entryId().ref());
        return chronicle.rewritten(entry, before, user.id(), now);
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
