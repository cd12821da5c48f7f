package nl.ruimbaan.draft;

import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.security.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the current user is typing. Nobody sees another's draft. The item is 0 for a new one. */
@ApplicationService
public class DraftService {

    /** The longest draft, as JSON. */
    public static final int LONGEST = 400_000;

    private static final int MOST_ASIDE = 20;

    /** The text of the item, in place of a part of it. */
    private static final String WHOLE = "";

    private final DraftRepository drafts;
    private final CurrentUser user;
    private final Clock clock;
    private final Numbers numbers;
    private final ApplicationEventPublisher events;

    DraftService(
            DraftRepository drafts, CurrentUser user, Clock clock, Numbers numbers, ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.user = user;
        this.clock = clock;
        this.numbers = numbers;
        this.events = events;
    }

    /** What the current user left unpublished here. */
    public Optional<KeptDraft> kept(ItemKind kind, long item) {
        return current(kind, item).map(Draft::toKept);
    }

    /** Keeps it in place of what was kept before. A text over {@link #LONGEST} is not kept. */
    @Transactional
    public void keep(ItemKind kind, long item, int baseVersion, String json) {
        keep(kind, item, WHOLE, baseVersion, json);
    }

    /** What the current user left unfinished about a part of the item; its text has a draft of its own. */
    public Optional<KeptDraft> keptPart(ItemRef item, String part) {
        return current(item.kind(), item.number(), part).map(Draft::toKept);
    }

    /** Keeps what is typed about a part of the item, in place of what was kept before. */
    @Transactional
    public void keepPart(ItemRef item, String part, String json) {
        keep(item.kind(), item.number(), part, 0, json);
    }

    /** The part is stored, or knowingly thrown away. */
    @Transactional
    public void discardPart(ItemRef item, String part) {
        drafts.discard(user.id().value(), item.kind(), item.number(), part);
    }

    private void keep(ItemKind kind, long item, String part, int baseVersion, String json) {
        if (json.length() > LONGEST) {
            return;
        }
        long me = user.id().value();
        current(kind, item, part)
                .ifPresentOrElse(
                        draft -> draft.write(baseVersion, json, clock.now()),
                        () -> drafts.save(
                                new Draft(numbers.nextRecord(), me, kind, item, part, baseVersion, json, clock.now())));
    }

    /** New ones that the current user began and put aside, the latest first. */
    public List<KeptDraft> aside(ItemKind kind) {
        return drafts
                .findByPersonIdAndKindAndItemIdLessThanOrderByTouchedDescIdDesc(
                        user.id().value(), kind, 0, Limit.of(MOST_ASIDE))
                .stream()
                .map(Draft::toKept)
                .toList();
    }

    /** The new one that is being written waits, so that another can be begun. */
    @Transactional
    public void putAside(ItemKind kind) {
        current(kind, 0).ifPresent(draft -> {
            long aside = draft.putAside();
            drafts.saveAndFlush(draft);
            events.publishEvent(new DraftMoved(user.id(), kind, 0, aside));
        });
    }

    /** Goes on with one that was put aside; what was being written waits in its place. */
    @Transactional
    public void goOn(ItemKind kind, long aside) {
        current(kind, aside).filter(it -> aside < 0).ifPresent(chosen -> {
            putAside(kind);
            chosen.goOn();
            drafts.saveAndFlush(chosen);
            events.publishEvent(new DraftMoved(user.id(), kind, aside, 0));
        });
    }

    private Optional<Draft> current(ItemKind kind, long item) {
        return current(kind, item, WHOLE);
    }

    private Optional<Draft> current(ItemKind kind, long item, String part) {
        return drafts.findByPersonIdAndKindAndItemIdAndPart(user.id().value(), kind, item, part);
    }

    /** Published, or knowingly thrown away. */
    @Transactional
    public void discard(ItemKind kind, long item) {
        drafts.discard(user.id().value(), kind, item, WHOLE);
        if (item < 0) {
            events.publishEvent(new DraftDiscarded(user.id(), kind, item));
        }
    }
}
