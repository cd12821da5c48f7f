package nl.ruimbaan.draft;

import java.util.Optional;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.security.CurrentUser;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the current user is typing. Nobody sees another's draft. The item is 0 for a new one. */
@ApplicationService
public class DraftService {

    /** The longest draft, as JSON. */
    public static final int LONGEST = 400_000;

    private final DraftRepository drafts;
    private final CurrentUser user;
    private final Clock clock;
    private final Numbers numbers;

    DraftService(DraftRepository drafts, CurrentUser user, Clock clock, Numbers numbers) {
        this.drafts = drafts;
        this.user = user;
        this.clock = clock;
        this.numbers = numbers;
    }

    /** What the current user left unpublished here. */
    public Optional<KeptDraft> kept(ItemKind kind, long item) {
        return drafts.findByPersonIdAndKindAndItemId(user.id().value(), kind, item)
                .map(Draft::toKept);
    }

    /** Keeps it in place of what was kept before. A text over {@link #LONGEST} is not kept. */
    @Transactional
    public void keep(ItemKind kind, long item, int baseVersion, String json) {
        if (json.length() > LONGEST) {
            return;
        }
        long me = user.id().value();
        drafts.findByPersonIdAndKindAndItemId(me, kind, item)
                .ifPresentOrElse(
                        draft -> draft.write(baseVersion, json, clock.now()),
                        () -> drafts.save(
                                new Draft(numbers.nextRecord(), me, kind, item, baseVersion, json, clock.now())));
    }

    /** Published, or knowingly thrown away. */
    @Transactional
    public void discard(ItemKind kind, long item) {
        drafts.discard(user.id().value(), kind, item);
    }
}
