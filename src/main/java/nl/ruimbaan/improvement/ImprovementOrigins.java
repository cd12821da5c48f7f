package nl.ruimbaan.improvement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ItemSource;
import nl.ruimbaan.base.ItemView;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryResults;
import nl.ruimbaan.thread.ThreadService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What led to an improvement: an obstacle or a story, from which the red thread goes on. */
@Component
class ImprovementOrigins {

    private final ObjectProvider<ItemSource> sources;
    private final ThreadService threads;
    private final StoryResults stories;

    ImprovementOrigins(ObjectProvider<ItemSource> sources, ThreadService threads, StoryResults stories) {
        this.sources = sources;
        this.threads = threads;
        this.stories = stories;
    }

    /** The item that an improvement may come from, when the current user may see it. */
    Optional<ItemView> origin(ItemRef from) {
        return sources.stream()
                .filter(it -> it.kind() == from.kind())
                .flatMap(it -> it.views(List.of(from.number())).stream())
                .findFirst();
    }

    /** The obstacles and stories that led to it, not to another of which it is a copy; those that the current user may see. */
    Set<ItemRef> of(ImprovementId improvement) {
        return threads.ledHere(improvement.ref()).stream()
                .map(ItemView::ref)
                .filter(it -> it.kind() == ItemKind.STORY || it.kind() == ItemKind.OBSTACLE)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Ties the red thread. */
    void ledTo(ItemRef from, ImprovementId improvement) {
        threads.link(from, improvement.ref());
        if (from.kind() == ItemKind.STORY) {
            stories.ledToChange(new StoryId(from.number()));
        }
    }
}
