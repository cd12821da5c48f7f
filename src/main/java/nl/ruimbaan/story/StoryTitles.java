package nl.ruimbaan.story;

import java.util.Collection;
import java.util.List;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemSource;
import nl.ruimbaan.base.ItemView;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;
import org.springframework.stereotype.Component;

/** Tells the red thread what stories are called. */
@Component
class StoryTitles implements ItemSource {

    private final StoryRepository stories;
    private final CurrentUser user;

    StoryTitles(StoryRepository stories, CurrentUser user) {
        this.stories = stories;
        this.user = user;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.STORY;
    }

    @Override
    public List<ItemView> views(Collection<Long> numbers) {
        boolean coach = user.has(Role.COACH);
        return stories.findByIdIn(numbers).stream()
                .filter(it -> it.mayBeReadBy(user.id(), coach))
                .map(Story::toView)
                .toList();
    }
}
