package nl.ruimbaan.phone;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Writes;
import nl.ruimbaan.draft.DraftService;
import nl.ruimbaan.draft.KeptDraft;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.story.StoryDraft;
import tools.jackson.databind.json.JsonMapper;

/** Stories that were typed without a line become drafts of who brings them. Nobody else reads them, and nothing is published. */
@ApplicationService
public class OfflineStories {

    private final BroughtStories brought;
    private final DraftService drafts;
    private final PeopleService people;
    private final Clock clock;
    private final JsonMapper json;

    OfflineStories(BroughtStories brought, DraftService drafts, PeopleService people, Clock clock, JsonMapper json) {
        this.brought = brought;
        this.drafts = drafts;
        this.people = people;
        this.clock = clock;
        this.json = json;
    }

    /** Makes a draft of it, once however often it comes: a line that was cut leaves open whether something arrived. */
    @Change
    public BroughtStory bring(OfflineStory story) {
        Writes.unseen(OfflineStories.class);
        StoryDraft text = text(story);
        Optional<Long> before = brought.draftOf(story.key());
        if (before.isPresent()) {
            boolean there = drafts.kept(ItemKind.STORY, before.get()).isPresent();
            return new BroughtStory(
                    story.key(), there ? OptionalLong.of(before.get()) : OptionalLong.empty(), text.titleOrProposal());
        }
        long draft = drafts.begin();
        brought.add(story.key(), draft, clock.now());
        drafts.keep(ItemKind.STORY, draft, KeptDraft.NONE, 0, json.writeValueAsString(text));
        return new BroughtStory(story.key(), OptionalLong.of(draft), text.titleOrProposal());
    }

    private StoryDraft text(OfflineStory story) {
        return StoryDraft.empty(people.myTeam(), Language.of(Locale.forLanguageTag(story.lang())))
                .with(Map.of("words", story.words(), "title", story.title(), "happened", story.happened()));
    }
}
