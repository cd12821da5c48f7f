package nl.ruimbaan.improvement;

import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ItemSource;
import nl.ruimbaan.base.ItemView;
import nl.ruimbaan.security.Accounts;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.thread.ThreadService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What an improvement has to do with the rest of the portal: what led to it, and who can be asked. */
@Component
class ImprovementOrigins {

    private final ObjectProvider<ItemSource> sources;
    private final ThreadService threads;
    private final StoryService stories;
    private final Accounts accounts;

    ImprovementOrigins(
            ObjectProvider<ItemSource> sources, ThreadService threads, StoryService stories, Accounts accounts) {
        this.sources = sources;
        this.threads = threads;
        this.stories = stories;
        this.accounts = accounts;
    }

    /** The item that an improvement may come from, when the current user may see it. */
    Optional<ItemView> origin(ItemRef from) {
        return sources.stream()
                .filter(it -> it.kind() == from.kind())
                .flatMap(it -> it.views(List.of(from.number())).stream())
                .findFirst();
    }

    /** Ties the red thread. */
    void ledTo(ItemRef from, ImprovementId improvement) {
        threads.link(from, improvement.ref());
        if (from.kind() == ItemKind.STORY) {
            stories.ledToChange(new StoryId(from.number()));
        }
    }

    /** Whether it is someone who works here now. */
    boolean isColleague(PersonId person) {
        return accounts.account(person).filter(it -> !it.disabled()).isPresent();
    }
}
