package nl.ruimbaan.draft;

import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Writes;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what the current user is typing. Nobody sees another's draft. A new text has a number below zero, of its own: several
 * can be written at once.
 */
@ApplicationService
public class DraftService {

    /** The longest draft, as JSON. */
    public static final int LONGEST = 400_000;

    private static final int MOST_UNFINISHED = 20;

    /** The text of the item, in place of a part of it. */
    private static final String WHOLE = "";

    private final DraftRepository drafts;
    private final CurrentUser user;
    private final Clock clock;
    private final Numbers numbers;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;

    DraftService(
            DraftRepository drafts,
            CurrentUser user,
            Clock clock,
            Numbers numbers,
            JsonMapper json,
            ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.user = user;
        this.clock = clock;
        this.numbers = numbers;
        this.json = json;
        this.events = events;
    }

    /** The number of another new text. Nothing is kept under it yet; yet PostgreSQL gives no number while one only reads. */
    @Change
    public long begin() {
        Writes.unseen(DraftService.class);
        return -numbers.nextRecord();
    }

    /** What the current user left unpublished here. */
    public Optional<KeptDraft> kept(ItemKind kind, long item) {
        return current(kind, item, WHOLE).map(Draft::toKept);
    }

    /**
     * Keeps it in place of what was kept before, unless that was written in another window meanwhile. Of a draft over {@link
     * #LONGEST} the longest texts are left out.
     *
     * @param from the revision that was typed on; {@link KeptDraft#NONE} when nothing was kept before
     * @param baseVersion the version of the item that the text was made from
     */
    @Change
    public Keeping keep(ItemKind kind, long item, int from, int baseVersion, String typed) {
        return keep(kind, item, WHOLE, from, baseVersion, typed);
    }

    /** What the current user left unfinished about a part of the item; its text has a draft of its own. */
    public Optional<KeptDraft> keptPart(ItemRef item, String part) {
        return current(item.kind(), item.number(), part).map(Draft::toKept);
    }

    /** Keeps what is typed about a part of the item, as {@link #keep}. */
    @Change
    public Keeping keepPart(ItemRef item, String part, int from, String typed) {
        return keep(item.kind(), item.number(), part, from, 0, typed);
    }

    /** The part is stored, or knowingly thrown away. */
    @Change
    public void discardPart(ItemRef item, String part) {
        Writes.unseen(DraftService.class);
        drafts.discard(me().value(), item.kind(), item.number(), part);
    }

    /** New texts that the current user began and did not finish, the latest first. */
    public List<KeptDraft> unfinished(ItemKind kind) {
        return drafts
                .findByPersonIdAndKindAndItemIdLessThanOrderByTouchedDescIdDesc(
                        me().value(), kind, 0, Limit.of(MOST_UNFINISHED))
                .stream()
                .map(Draft::toKept)
                .toList();
    }

    /** Published, or knowingly thrown away. */
    @Change
    public void discard(ItemKind kind, long item) {
        Writes.unseen(DraftService.class);
        drafts.discard(me().value(), kind, item, WHOLE);
    }

    /** A new text is knowingly thrown away, with all that belongs to it. */
    @Change
    public void throwAway(ItemKind kind, long item) {
        discard(kind, item);
        events.publishEvent(new DraftDiscarded(me(), kind, item));
    }

    private Keeping keep(ItemKind kind, long item, String part, int from, int baseVersion, String typed) {
        Writes.unseen(DraftService.class);
        Optional<Draft> there = current(kind, item, part);
        if (there.isEmpty() && from != KeptDraft.NONE && item < 0) {
            return new Keeping.Gone();
        }
        Optional<KeptDraft> kept = there.map(Draft::toKept);
        if (kept.isPresent()
                && kept.get().revision() != from
                && !kept.get().json().equals(typed)) {
            return new Keeping.Overtaken(kept.get());
        }
        Fitting fits = Fitting.of(typed, kept.map(KeptDraft::json).orElse(null), LONGEST, json);
        Draft draft = there.orElseGet(() -> new Draft(numbers.nextRecord(), me().value(), kind, item, part));
        draft.write(baseVersion, fits.json(), clock.now());
        return new Keeping.Kept(drafts.saveAndFlush(draft).version(), fits.leftOut());
    }

    private Optional<Draft> current(ItemKind kind, long item, String part) {
        return drafts.findByPersonIdAndKindAndItemIdAndPart(me().value(), kind, item, part);
    }

    private PersonId me() {
        return user.id();
    }
}
