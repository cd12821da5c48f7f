package nl.ruimbaan.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Page;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.privacy.FindingKind;
import nl.ruimbaan.privacy.PrivacyService;
import nl.ruimbaan.privacy.PublishingGuard;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.story.RowAnswer;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryImport;
import nl.ruimbaan.story.StoryRow;
import nl.ruimbaan.story.StorySource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.annotation.Transactional;

/** Rows of my imports that could tell who they are about: each is masked or answered and taken, or left out. */
@ApplicationService
public class WaitingRows {

    public static final int PAGE = 20;

    private final WaitingStore waiting;
    private final StoryImport stories;
    private final PublishingGuard guard;
    private final PrivacyService privacy;
    private final CurrentUser user;

    WaitingRows(
            WaitingStore waiting,
            StoryImport stories,
            PublishingGuard guard,
            PrivacyService privacy,
            CurrentUser user) {
        this.waiting = waiting;
        this.stories = stories;
        this.guard = guard;
        this.privacy = privacy;
        this.user = user;
    }

    @PreAuthorize("hasRole('COACH')")
    public long count() {
        return waiting.count(user.id());
    }

    /** Those after this one, in the order in which they came; the first page after 0. */
    @PreAuthorize("hasRole('COACH')")
    public Page<WaitingRow> page(long after) {
        return waiting.after(user.id(), after, PAGE);
    }

    /**
     * Takes the row with these texts.
     *
     * @return why not; empty when it is on the wall
     */
    @Transactional
    @PreAuthorize("hasRole('COACH')")
    public List<Refusal> take(long id, StoryDraft story) {
        Optional<StorySource> source = waiting.source(user.id(), id);
        if (source.isEmpty()) {
            return List.of(Refusal.because("notice.gone"));
        }
        RowAnswer answer =
                stories.take(List.of(new StoryRow(story, source.get()))).getFirst();
        if (answer instanceof RowAnswer.Refused(var refusals)) {
            return refusals;
        }
        if (answer instanceof RowAnswer.Taken(long number)) {
            guard.published(new ItemRef(ItemKind.STORY, number), story.texts());
        }
        waiting.forget(user.id(), id);
        return List.of();
    }

    /**
     * Masks what was surely found in this row, and takes it.
     *
     * @param word what stands between the brackets in its place
     */
    @Transactional
    @PreAuthorize("hasRole('COACH')")
    public List<Refusal> takeMasked(WaitingRow row, Function<FindingKind, String> word) {
        Map<String, String> masked = new LinkedHashMap<>();
        row.story().texts().forEach((field, text) -> masked.put(field, privacy.masked(text, word)));
        return take(row.id(), row.story().withTexts(masked));
    }

    /** It comes on no wall. */
    @Transactional
    @PreAuthorize("hasRole('COACH')")
    public void leaveOut(long id) {
        waiting.forget(user.id(), id);
    }
}
