package nl.ruimbaan.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Attempt;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.privacy.Finding;
import nl.ruimbaan.privacy.FindingKind;
import nl.ruimbaan.privacy.PrivacyService;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.story.RowAnswer;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryImport;
import nl.ruimbaan.story.StoryRow;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rows of the coach's own imports that wait for a look. Each refusal says why a row cannot be taken like this; nothing means
 * that it is done.
 */
@ApplicationService
@Transactional(propagation = Propagation.SUPPORTS)
public class WaitingRows {

    /** How many rows a page of the list holds. */
    public static final int PAGE = 20;

    /** How long a row waits before it is forgotten. */
    public static final int DAYS = 30;

    private final KeptRows kept;
    private final WrongRows wrongRows;
    private final ImportJobRepository jobs;
    private final StoryImport stories;
    private final PrivacyService privacy;
    private final Attempt attempt;
    private final CurrentUser user;

    WaitingRows(
            KeptRows kept,
            WrongRows wrongRows,
            ImportJobRepository jobs,
            StoryImport stories,
            PrivacyService privacy,
            Attempt attempt,
            CurrentUser user) {
        this.kept = kept;
        this.wrongRows = wrongRows;
        this.jobs = jobs;
        this.stories = stories;
        this.privacy = privacy;
        this.attempt = attempt;
        this.user = user;
    }

    @PreAuthorize("hasRole('COACH')")
    public long count() {
        return kept.count(user.id());
    }

    /** The longest waiting first; the first page after row 0. */
    @PreAuthorize("hasRole('COACH')")
    public Slice<WaitingRow> page(long after) {
        return kept.after(user.id(), after, PAGE);
    }

    /** Puts it on the wall with these texts; what the guard is sure of must be answered. */
    @PreAuthorize("hasRole('COACH')")
    public List<Refusal> take(long id, Map<String, String> texts) {
        return take(id, draft -> draft.with(texts));
    }

    /** The same, and what the guard is sure of and nobody answered gives way to the word for its kind. */
    @PreAuthorize("hasRole('COACH')")
    public List<Refusal> takeMasked(long id, Map<String, String> texts, Map<FindingKind, String> words) {
        return take(id, draft -> masked(WaitingRow.ref(id), draft.with(texts), words));
    }

    /** Masks and takes all of them as they came in; answers how many. Those that cannot be taken wait on. */
    @PreAuthorize("hasRole('COACH')")
    public int takeAllMasked(Map<FindingKind, String> words) {
        int taken = 0;
        long last = 0;
        Slice<WaitingRow> rows;
        do {
            rows = page(last);
            for (WaitingRow row : rows.items()) {
                taken += takeMasked(row.id(), Map.of(), words).isEmpty() ? 1 : 0;
                last = row.id();
            }
        } while (rows.more());
        return taken;
    }

    /** It does not come on the wall; of its text nothing stays. */
    @PreAuthorize("hasRole('COACH')")
    public List<Refusal> leaveOut(long id) {
        return attempt.to(() -> kept.lock(user.id(), id)
                .map(row -> {
                    kept.forget(id);
                    wrongRows.forgetText(row.job(), row.line());
                    return List.<Refusal>of();
                })
                .orElseGet(WaitingRows::gone));
    }

    private List<Refusal> take(long id, UnaryOperator<StoryDraft> look) {
        return attempt.to(() -> kept.lock(user.id(), id)
                .map(row -> take(row, look.apply(row.story().draft())))
                .orElseGet(WaitingRows::gone));
    }

    private List<Refusal> take(KeptRow row, StoryDraft draft) {
        RowAnswer answer = stories.takeLookedAt(
                new StoryRow(draft, row.story().source()),
                WaitingRow.ref(row.id()).number());
        if (answer instanceof RowAnswer.Refused(List<Refusal> refusals)) {
            return refusals;
        }
        kept.forget(row.id());
        wrongRows.taken(row.job(), List.of(row.line()));
        jobs.lock(row.job().value()).ifPresent(it -> it.lookedAt(Tally.of(answer)));
        return List.of();
    }

    private StoryDraft masked(ItemRef row, StoryDraft draft, Map<FindingKind, String> words) {
        Map<String, String> texts = new HashMap<>();
        draft.texts().forEach((field, text) -> texts.put(field, masked(row, text, words)));
        return draft.with(texts);
    }

    private String masked(ItemRef row, String text, Map<FindingKind, String> words) {
        var masked = new StringBuilder(text);
        for (Finding it : privacy.unanswered(row.kind(), row.number(), text).reversed()) {
            if (it.sure()) {
                masked.replace(it.start(), it.end(), "[" + words.getOrDefault(it.kind(), "…") + "]");
            }
        }
        return masked.toString();
    }

    private static List<Refusal> gone() {
        return List.of(Refusal.because("notice.gone"));
    }
}
