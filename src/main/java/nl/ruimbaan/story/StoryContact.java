package nl.ruimbaan.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.privacy.PublishingGuard;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import org.jspecify.annotations.Nullable;

/** How coaches and a teller who is hidden from colleagues reach each other. Coaches never learn who the teller is. */
@ApplicationService
public class StoryContact {

    public static final String FIELD = "contact";

    private final StoryRepository stories;
    private final ContactReader contact;
    private final ContactRecorder recorder;
    private final PublishingGuard guard;
    private final CurrentUser user;

    StoryContact(
            StoryRepository stories,
            ContactReader contact,
            ContactRecorder recorder,
            PublishingGuard guard,
            CurrentUser user) {
        this.stories = stories;
        this.contact = contact;
        this.recorder = recorder;
        this.guard = guard;
        this.user = user;
    }

    /** Whether the current user speaks as the teller there; empty when they have no part in it, or would speak to themselves. */
    public Optional<Boolean> asTeller(StoryId id) {
        return open(id).map(it -> it.toldBy().is(user.id())).filter(teller -> !teller || !user.has(Role.COACH));
    }

    /** What was said, oldest first, the last hundred; empty when the current user has no part in it. */
    public Optional<List<Line>> of(StoryId id) {
        return open(id).map(contact::lines);
    }

    /**
     * A coach asks the teller, or the teller answers.
     */
    @Change
    public Act say(StoryId id, String text) {
        List<Refusal> refusals = refusals(id, text);
        if (!refusals.isEmpty()) {
            return Act.unless(refusals);
        }
        return open(id).map(story -> {
                    recorder.said(story, text.strip());
                    return Act.done();
                })
                .orElseGet(() -> Act.gone());
    }

    /** The story, when its teller is hidden or was, and the current user is that teller or a coach. */
    private Optional<Story> open(StoryId id) {
        return stories.findById(id.number())
                .filter(it -> it.toldBy().is(user.id()) || user.has(Role.COACH))
                .filter(it -> it.isTellerHidden() || contact.isBegun(it));
    }

    private List<Refusal> refusals(StoryId id, String text) {
        List<Refusal> found = new ArrayList<>();
        if (text.isBlank()) {
            found.add(Refusal.of(FIELD, "conversation.refused.empty"));
        }
        if (text.length() > Limits.WORDS) {
            found.add(Refusal.of(FIELD, "refused.tooLong", Limits.WORDS, text.length()));
        }
        return guard.after(found, ItemKind.STORY, id.number(), Map.of(FIELD, text));
    }

    /**
     * One thing said between coaches and a hidden teller.
     *
     * @param coach name of the coach who said it; null when the teller did
     */
    public record Line(long id, @Nullable String coach, String text, Instant at) {}

    /**
     * Something was said; published within the transaction that does it.
     *
     * @param to the teller and who wrote it down for them, or the coaches who wrote before
     * @param by null when the teller said it: nobody may know
     */
    public record Said(
            StoryId id, Set<PersonId> to, @Nullable PersonId by) {}

    /** Tells open pages of the story to look again. */
    public record Changed() {}
}
