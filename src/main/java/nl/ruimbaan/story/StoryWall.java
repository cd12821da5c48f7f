package nl.ruimbaan.story;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;
import org.jspecify.annotations.Nullable;

/** Reading: the wall and the story's page. */
@ApplicationService
public class StoryWall {

    /** How many stories a page of the wall holds. */
    public static final int PAGE = 24;

    private final StoryRepository stories;
    private final StoryCardReader cards;
    private final StoryNameReader names;
    private final CurrentUser user;
    private final TogetherReader merged;

    StoryWall(
            StoryRepository stories,
            StoryCardReader cards,
            StoryNameReader names,
            CurrentUser user,
            TogetherReader merged) {
        this.stories = stories;
        this.cards = cards;
        this.names = names;
        this.user = user;
        this.merged = merged;
    }

    /** Newest first; a page after the key, or the first. */
    public Slice<StoryCard> wall(WallFilter filter, StoryCard.@Nullable Key after) {
        return cards.page(filter, after, PAGE);
    }

    /** The first few of the wall, and no more. */
    public List<StoryCard> first(WallFilter filter, int few) {
        return cards.page(filter, null, few).items();
    }

    /** The newest story that led straight to one of these; none when none did. */
    public Optional<StoryCard> newestBehind(Collection<ItemRef> items) {
        return cards.newestBehind(items);
    }

    /** How many stories there are on the wall. */
    public Count count(WallFilter filter) {
        return cards.count(filter);
    }

    /** With which others it is merged. */
    public Optional<StoryTogether> together(StoryId id) {
        return stories.findById(id.number())
                .filter(story -> story.mayBeReadBy(user.id(), user.has(Role.COACH)))
                .map(merged::of)
                .map(it -> it.holds().isEmpty()
                                || stories.toldWithin(id.number(), user.id().value()) == 0
                        ? it
                        : it.alsoMine());
    }

    /** The story, when there is one that the current user may read. */
    public Optional<StoryPage> page(StoryId id) {
        return stories.findById(id.number())
                .filter(story -> story.mayBeReadBy(user.id(), user.has(Role.COACH)))
                .map(story -> story.toPage(names.of(story), story.toldBy().is(user.id())));
    }
}
