package nl.ruimbaan.exchange;

import java.util.HashMap;
import java.util.Map;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.privacy.Finding;
import nl.ruimbaan.privacy.FindingKind;
import nl.ruimbaan.privacy.PrivacyService;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.story.StoryDraft;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of the coach's own imports that wait for a look. */
@ApplicationService
@Transactional(propagation = Propagation.SUPPORTS)
public class WaitingRows {

    /** How many rows a page of the list holds. */
    public static final int PAGE = 20;

    /** How long a row waits before it is forgotten. */
    public static final int DAYS = 30;

    private final KeptRows kept;
    private final RowTaking rows;
    private final PrivacyService privacy;
    private final CurrentUser user;

    WaitingRows(KeptRows kept, RowTaking rows, PrivacyService privacy, CurrentUser user) {
        this.kept = kept;
        this.rows = rows;
        this.privacy = privacy;
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
    public Act take(long id, Map<String, String> texts) {
        return rows.take(user.id(), id, draft -> draft.with(texts));
    }

    /** The same, and what the guard is sure of and nobody answered gives way to the word for its kind. */
    @PreAuthorize("hasRole('COACH')")
    public Act takeMasked(long id, Map<String, String> texts, Map<FindingKind, String> words) {
        return rows.take(user.id(), id, draft -> masked(WaitingRow.ref(id), draft.with(texts), words));
    }

    /** Masks and takes all of them as they came in; answers how many. Those that cannot be taken wait on. */
    @PreAuthorize("hasRole('COACH')")
    public int takeAllMasked(Map<FindingKind, String> words) {
        int taken = 0;
        long last = 0;
        Slice<WaitingRow> waiting;
        do {
            waiting = page(last);
            for (WaitingRow row : waiting.items()) {
                taken += takeMasked(row.id(), Map.of(), words).isDone() ? 1 : 0;
                last = row.id();
            }
        } while (waiting.more());
        return taken;
    }

    /** It does not come on the wall; of its text nothing stays. */
    @PreAuthorize("hasRole('COACH')")
    public Act leaveOut(long id) {
        return rows.leaveOut(user.id(), id);
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
}
