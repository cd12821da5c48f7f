package nl.ruimbaan.story;

import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.conversation.UnnamedVoices;
import nl.ruimbaan.demand.DemandTypeService;
import nl.ruimbaan.people.SmallTeams;
import nl.ruimbaan.publishing.Publishing;
import nl.ruimbaan.publishing.TextToPublish;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;
import org.springframework.context.ApplicationEventPublisher;

/** Telling and editing stories. */
@ApplicationService
public class StoryService {

    private final StoryRepository stories;
    private final StoryRecorder recorder;
    private final DemandTypeService demandTypes;
    private final UnnamedVoices voices;
    private final SmallTeams smallTeams;
    private final Publishing publishing;
    private final ApplicationEventPublisher events;
    private final Numbers numbers;
    private final CurrentUser user;
    private final Clock clock;

    StoryService(
            StoryRepository stories,
            StoryRecorder recorder,
            DemandTypeService demandTypes,
            UnnamedVoices voices,
            SmallTeams smallTeams,
            Publishing publishing,
            ApplicationEventPublisher events,
            Numbers numbers,
            CurrentUser user,
            Clock clock) {
        this.stories = stories;
        this.recorder = recorder;
        this.demandTypes = demandTypes;
        this.voices = voices;
        this.smallTeams = smallTeams;
        this.publishing = publishing;
        this.events = events;
        this.numbers = numbers;
        this.user = user;
        this.clock = clock;
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
        return told(draft, writtenAs);
    }

    /** The teller writes it anew, from the version that the text was made from. */
    @Change
    public Outcome<StoryDraft> edit(StoryId id, int fromVersion, StoryDraft draft) {
        return stories.findById(id.number())
                .map(story -> edit(story, fromVersion, draft))
                .orElseGet(Outcome.Gone::new);
    }

    /** Marks that something came of the story; called by what came of it. */
    @Change
    public void ledToChange(StoryId id) {
        stories.findById(id.number()).ifPresent(story -> {
            story.ledToChange(clock.now());
            recorder.changed(story);
        });
    }

    /**
     * The customer heard what came of the story: the last step of the thread. Its teller or a coach says so.
     */
    @Change
    public Act customerTold(StoryId id, CustomerTold told) {
        List<Refusal> refusals = publishing.refusals(
                ItemKind.STORY, id.number(), Map.of("how", told.how()), told.refusals(clock.today()));
        if (!refusals.isEmpty()) {
            return Act.unless(refusals);
        }
        Story story = stories.findById(id.number()).orElse(null);
        if (story == null) {
            return Act.gone();
        }
        if (!story.toldBy().is(user.id()) && !user.has(Role.COACH)) {
            return Act.refused(Refusal.because("story.refused.notYours"));
        }
        story.customerTold(told);
        recorder.changed(story);
        return Act.done();
    }

    private Outcome<StoryDraft> told(StoryDraft draft, long writtenAs) {
        TextToPublish text = text(draft, writtenAs);
        if (text.isRefused()) {
            return new Outcome.Refused<>(text.refusals());
        }
        Story story = new Story(new StoryId(numbers.nextItem()), user.id(), current(draft), clock.now());
        text.first(story.storyId().ref(), story.toldBy().people());
        Outcome<StoryDraft> outcome = recorder.written(story, draft.tags());
        if (!user.is(story.toldBy().teller())) {
            events.publishEvent(new ToldInName(story.storyId(), story.toldBy().teller(), user.id()));
        }
        return outcome;
    }

    private Outcome<StoryDraft> edit(Story story, int fromVersion, StoryDraft draft) {
        if (!story.toldBy().is(user.id())) {
            return Outcome.refused(Refusal.because("story.refused.notYours"));
        }
        if (story.version() != fromVersion) {
            return recorder.conflict(story);
        }
        TextToPublish text = text(draft, story.id());
        if (text.isRefused()) {
            return new Outcome.Refused<>(text.refusals());
        }
        if (draft.hidden() && !story.isTellerHidden()) {
            voices.unname(story.storyId().ref(), story.toldBy().people());
        }
        story.edit(current(draft), clock.now());
        text.anew(story.storyId().ref());
        return recorder.written(story, draft.tags());
    }

    private TextToPublish text(StoryDraft draft, long writtenAs) {
        return publishing.text(ItemKind.STORY, writtenAs, draft.texts(), draft.refusals(clock.today()));
    }

    /**
     * A type that went up in another one while this was written is that other one, and a team that would tell who a hidden
     * teller is, is none.
     */
    private StoryDraft current(StoryDraft draft) {
        return draft.about(demandTypes.surviving(draft.facts().demandType()))
                .in(smallTeams.beside(draft.team(), draft.hidden()));
    }
}
