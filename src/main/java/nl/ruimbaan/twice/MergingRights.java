package nl.ruimbaan.twice;

import java.util.Optional;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StandingStories;
import nl.ruimbaan.story.StandingStory;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.thread.MergedItems;
import org.springframework.stereotype.Component;

/** Who may merge a story, or take it apart, as it stands now: its teller or a coach; taking apart also who told the other one. */
@Component
class MergingRights {

    private final StandingStories stories;
    private final MergedItems merged;
    private final CurrentUser user;

    MergingRights(StandingStories stories, MergedItems merged, CurrentUser user) {
        this.stories = stories;
        this.merged = merged;
        this.user = user;
    }

    /** Why it cannot go up in another one; empty when it can. */
    Optional<Refusal> againstMerging(StandingStory story) {
        return switch (story.state()) {
            case MERGED -> refused("merged");
            case HIDDEN -> refused("hidden");
            case PUBLISHED, ARCHIVED -> isMine(story) ? Optional.empty() : refused("whoMerges");
        };
    }

    /** Why it cannot be taken apart; empty when it can. */
    Optional<Refusal> againstTakingApart(StandingStory story) {
        return switch (story.state()) {
            case PUBLISHED, ARCHIVED -> refused("notMerged");
            case HIDDEN -> refused(story.goneUp() == null ? "notMerged" : "hidden");
            case MERGED -> isMine(story) || ownsOther(story) ? Optional.empty() : refused("whoTakesApart");
        };
    }

    private boolean ownsOther(StandingStory story) {
        return stories.find(root(story)).filter(it -> it.isToldBy(user.id())).isPresent();
    }

    private StoryId root(StandingStory story) {
        return new StoryId(merged.root(story.id().ref()).number());
    }

    private boolean isMine(StandingStory story) {
        return story.isToldBy(user.id()) || user.has(Role.COACH);
    }

    private static Optional<Refusal> refused(String why) {
        return Optional.of(Refusal.because("story.refused." + why));
    }
}
