package nl.ruimbaan.story;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemSource;
import nl.ruimbaan.base.ItemView;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.OwnReads;
import nl.ruimbaan.security.Role;
import org.springframework.stereotype.Component;

/** Tells the red thread what stories are called. */
@Component
class StoryTitles implements ItemSource {

    private static final int REMEMBERED = 500;

    private final Function<Set<Long>, List<ItemView>> views;

    StoryTitles(StoryRepository stories, CurrentUser user, OwnReads reads) {
        views = reads.remember(
                REMEMBERED,
                numbers -> stories.findByIdIn(numbers).stream()
                        .filter(it -> it.mayBeReadBy(user.id(), user.has(Role.COACH)))
                        .map(Story::toView)
                        .toList());
    }

    @Override
    public ItemKind kind() {
        return ItemKind.STORY;
    }

    @Override
    public List<ItemView> views(Collection<Long> numbers) {
        return numbers.isEmpty() ? List.of() : views.apply(Set.copyOf(numbers));
    }
}
