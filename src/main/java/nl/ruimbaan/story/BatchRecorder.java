package nl.ruimbaan.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Journal;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Keeps the stories of a batch, with their tags and first texts, all in one go; nobody hears of each of them. */
@Component
class BatchRecorder {

    private final StoryRepository stories;
    private final StoryTags tags;
    private final Journal journal;
    private final Numbers numbers;
    private final CurrentUser user;
    private final Clock clock;

    BatchRecorder(
            StoryRepository stories, StoryTags tags, Journal journal, Numbers numbers, CurrentUser user, Clock clock) {
        this.stories = stories;
        this.tags = tags;
        this.journal = journal;
        this.numbers = numbers;
        this.user = user;
        this.clock = clock;
    }

    /** Answers their numbers, in the order of the rows. */
    List<Long> take(List<StoryRow> rows) {
        Instant now = clock.now();
        List<Long> ids = numbers.nextItems(rows.size());
        List<Story> taken = new ArrayList<>();
        Map<ItemRef, StoryDraft> texts = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            StoryRow row = rows.get(i);
            Story story = new Story(new StoryId(ids.get(i)), user.id(), row.draft(), now);
            story.stemsFrom(row.source());
            taken.add(story);
            texts.put(story.storyId().ref(), story.toDraft(row.draft().tags()));
        }
        stories.saveAll(taken);
        stories.flush();
        texts.forEach(this::tag);
        journal.brought(texts, user.id().value(), now);
        return ids;
    }

    private void tag(ItemRef story, StoryDraft text) {
        if (!text.tags().isEmpty()) {
            tags.put(story.number(), text.tags());
        }
    }
}
