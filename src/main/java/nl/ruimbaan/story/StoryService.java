package nl.ruimbaan.story;

import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Journal;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.conversation.Followers;
import nl.ruimbaan.conversation.UnnamedVoices;
import nl.ruimbaan.demand.DemandTypeService;
import nl.ruimbaan.draft.DraftService;
import nl.ruimbaan.people.SmallTeams;
import nl.ruimbaan.photo.PhotoPublishing;
import nl.ruimbaan.privacy.PublishingGuard;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;
import org.springframework.context.ApplicationEventPublisher;

/** Telling and editing stories. */
@ApplicationService
public class StoryService {

    private final StoryRepository stories;
    private final StoryNameReader names;
    private final StoryTags tags;
    private final DemandTypeService demandTypes;
    private final DraftService drafts;
    private final Followers followers;
    private final UnnamedVoices voices;
    private final SmallTeams smallTeams;
    private final PhotoPublishing photos;
    private final PublishingGuard guard;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Numbers numbers;
    private final CurrentUser user;
    private final Clock clock;

    StoryService(
            StoryRepository stories,
            StoryNameReader names,
            StoryTags tags,
            DemandTypeService demandTypes,
            DraftService drafts,
            Followers followers,
            UnnamedVoices voices,
            SmallTeams smallTeams,
            PhotoPublishing photos,
            PublishingGuard guard,
            Journal journal,
            ApplicationEventPublisher events,
            Numbers numbers,
            CurrentUser user,
            Clock clock) {
        this.stories = stories;
        this.names = names;
        this.tags = tags;
        this.demandTypes = demandTypes;
        this.drafts = drafts;
        this.followers = followers;
        this.voices = voices;
        this.smallTeams = smallTeams;
        this.photos = photos;
        this.guard = guard;
        this.journal = journal;
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
            stories.saveAndFlush(story);
            journal.changed(id.ref(), story.news(names.of(story)));
        });
    }

    /**
     * The customer heard what came of the story: the last step of the thread. Its teller or a coach says so.
     *
     * @return why not; empty when done
     */
    @Change
    public List<Refusal> customerTold(StoryId id, CustomerTold told) {
        List<Refusal> refusals =
                guard.after(told.refusals(clock.today()), ItemKind.STORY, id.number(), Map.of("how", told.how()));
        if (!refusals.isEmpty()) {
            return refusals;
        }
        Story story = stories.findById(id.number()).orElse(null);
        if (story == null) {
            return List.of(Refusal.because("notice.gone"));
        }
        if (!story.isOf(user.id()) && !user.has(Role.COACH)) {
            return List.of(Refusal.because("story.refused.notYours"));
        }
        story.customerTold(told);
        stories.saveAndFlush(story);
        journal.changed(id.ref(), story.news(names.of(story)));
        return List.of();
    }

    private Outcome<StoryDraft> told(StoryDraft draft, long writtenAs) {
        Map<String, String> texts = photos.with(draft.texts(), ItemKind.STORY, writtenAs);
        List<Refusal> refusals = refusals(draft, writtenAs, texts);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        Story story = new Story(new StoryId(numbers.nextItem()), user.id(), current(draft), clock.now());
        drafts.discard(ItemKind.STORY, writtenAs);
        photos.published(ItemKind.STORY, writtenAs, story.id());
        guard.published(writtenAs, story.storyId().ref(), texts);
        Outcome<StoryDraft> outcome = stored(story, draft.tags());
        followers.add(story.storyId().ref(), story.teller());
        if (!user.is(story.teller())) {
            followers.add(story.storyId().ref(), user.id());
            events.publishEvent(new ToldInName(story.storyId(), story.teller(), user.id()));
        }
        return outcome;
    }

    private Outcome<StoryDraft> edit(Story story, int fromVersion, StoryDraft draft) {
        if (!story.isOf(user.id())) {
            return Outcome.refused(Refusal.because("story.refused.notYours"));
        }
        if (story.version() != fromVersion) {
            var known = names.of(story);
            return new Outcome.Conflict<>(
                    story.toDraft(known.tagWords()), story.version(), known.teller(), story.changedAt());
        }
        Map<String, String> texts = photos.with(draft.texts(), ItemKind.STORY, story.id());
        List<Refusal> refusals = refusals(draft, story.id(), texts);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        if (draft.hidden() && !story.isTellerHidden()) {
            voices.unname(story.storyId().ref(), story.people());
        }
        story.edit(current(draft), clock.now());
        drafts.discard(ItemKind.STORY, story.id());
        photos.published(ItemKind.STORY, story.id(), story.id());
        guard.publishedAnew(story.storyId().ref(), texts);
        return stored(story, draft.tags());
    }

    private List<Refusal> refusals(StoryDraft draft, long item, Map<String, String> texts) {
        return guard.after(
                photos.after(draft.refusals(clock.today()), ItemKind.STORY, item), ItemKind.STORY, item, texts);
    }

    /**
     * A type that went up in another one while this was written is that other one, and a team that would tell who a hidden
     * teller is, is none.
     */
    private StoryDraft current(StoryDraft draft) {
        return draft.about(demandTypes.surviving(draft.demandType()))
                .in(smallTeams.beside(draft.team(), draft.hidden()));
    }

    private Outcome<StoryDraft> stored(Story story, List<String> itsTags) {
        Story kept = stories.saveAndFlush(story);
        tags.put(kept.id(), itsTags);
        var known = names.of(kept);
        return journal.stored(
                kept.storyId().ref(),
                kept.version(),
                user.id().value(),
                clock.now(),
                kept.toDraft(known.tagWords()),
                kept.news(known));
    }
}
