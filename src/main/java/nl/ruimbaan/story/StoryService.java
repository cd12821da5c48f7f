package nl.ruimbaan.story;

import java.util.stream.Stream;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.conversation.UnnamedVoices;
import nl.ruimbaan.publishing.TextToPublish;
import nl.ruimbaan.security.CurrentUser;

/** Telling and editing stories. */
@ApplicationService
public class StoryService {

    private final StoryRepository stories;
    private final StoryWording wording;
    private final StoryRecorder recorder;
    private final UnnamedVoices voices;
    private final ToldElsewhere elsewhere;
    private final CurrentUser user;

    StoryService(
            StoryRepository stories,
            StoryWording wording,
            StoryRecorder recorder,
            UnnamedVoices voices,
            ToldElsewhere elsewhere,
            CurrentUser user) {
        this.stories = stories;
        this.wording = wording;
        this.recorder = recorder;
        this.voices = voices;
        this.elsewhere = elsewhere;
        this.user = user;
    }

    /** Tells a story, in the current user's name. */
    @Change
    public Outcome<StoryDraft> tell(StoryDraft draft) {
        return tell(draft, 0);
    }

    /**
     * As {@link #tell(StoryDraft)}, with the photos and the answers that were given while it was written.
     *
     * @param writtenAs the number of its draft, which is no longer needed
     */
    @Change
    public Outcome<StoryDraft> tell(StoryDraft draft, long writtenAs) {
        TextToPublish text = wording.text(draft, writtenAs);
        if (text.isRefused()) {
            return new Outcome.Refused<>(text.refusals());
        }
        Story story = recorder.tell(wording.current(draft));
        text.first(story.storyId().ref(), story.toldBy().people());
        return recorder.written(story, draft.tags());
    }

    /** The teller writes it anew, from the version that the text was made from. */
    @Change
    public Outcome<StoryDraft> edit(StoryId id, int fromVersion, StoryDraft draft) {
        return stories.findById(id.number())
                .map(story -> edit(story, fromVersion, draft))
                .orElseGet(Outcome.Gone::new);
    }

    private Outcome<StoryDraft> edit(Story story, int fromVersion, StoryDraft draft) {
        if (!story.toldBy().is(user.id())) {
            return Outcome.refused(Refusal.because("story.refused.notYours"));
        }
        if (story.version() != fromVersion) {
            return recorder.conflict(story);
        }
        TextToPublish text = wording.text(draft, story.id());
        if (text.isRefused()) {
            return new Outcome.Refused<>(text.refusals());
        }
        if (draft.hidden() && !story.isTellerHidden()) {
            unname(story);
        }
        text.anew(story.storyId().ref());
        return recorder.edit(story, wording.current(draft));
    }

    private void unname(Story story) {
        Stream.concat(Stream.of(story.storyId()), elsewhere.of(story.storyId()).stream())
                .forEach(it -> voices.unname(it.ref(), story.toldBy().people()));
    }
}
