package nl.ruimbaan.twice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.publishing.Publishing;
import nl.ruimbaan.story.StandingStories;
import nl.ruimbaan.story.StandingStory;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Why two stories cannot be merged now, or taken apart. */
@Component
class MergingRefusals {

    private final MergingRights rights;
    private final StandingStories stories;
    private final Publishing publishing;

    MergingRefusals(MergingRights rights, StandingStories stories, Publishing publishing) {
        this.rights = rights;
        this.stories = stories;
        this.publishing = publishing;
    }

    /** Empty when the one can go up in the other. */
    List<Refusal> merging(StandingStory from, @Nullable StoryId into, String words) {
        return rights.againstMerging(from).map(List::of).orElseGet(() -> {
            List<Refusal> found = new ArrayList<>();
            other(from, into, found);
            return said(from, words, found);
        });
    }

    /** Empty when it can stand on its own again. What somebody reported as recognisable waits for a coach. */
    List<Refusal> takingApart(StandingStory from, StoryId root, String words) {
        return rights.againstTakingApart(from).map(List::of).orElseGet(() -> {
            List<Refusal> found = new ArrayList<>();
            if (stories.find(root).filter(it -> it.state() != StoryState.HIDDEN).isEmpty()) {
                found.add(Refusal.because("story.refused.hidden"));
            }
            return said(from, words, found);
        });
    }

    private void other(StandingStory from, @Nullable StoryId into, List<Refusal> found) {
        StandingStory other = into == null ? null : stories.find(into).orElse(null);
        if (other == null) {
            found.add(Refusal.of("into", "story.refused.noOther"));
        } else if (other.id().equals(from.id())) {
            found.add(Refusal.of("into", "story.refused.itself"));
        } else if (other.state() == StoryState.HIDDEN) {
            found.add(Refusal.because("story.refused.hidden"));
        } else if (other.state() != StoryState.PUBLISHED) {
            found.add(Refusal.of("into", "story.refused.otherAside"));
        }
    }

    private List<Refusal> said(StandingStory about, String words, List<Refusal> found) {
        if (words.length() > Limits.WORDS) {
            found.add(Refusal.of("words", "refused.tooLong", Limits.WORDS, words.length()));
        }
        return publishing.refusals(ItemKind.STORY, about.id().number(), Map.of("words", words), found);
    }
}
