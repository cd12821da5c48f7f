package nl.ruimbaan.story;

import java.util.Collection;
import java.util.List;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemSource;
import nl.ruimbaan.base.ItemView;
import org.springframework.stereotype.Component;

/** Tells the red thread what stories are called. */
@Component
class StoryTitles implements ItemSource {

    private final StoryRepository stories;

    StoryTitles(StoryRepository stories) {
        this.stories = stories;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.STORY;
    }

    @Override
    public List<ItemView> views(Collection<Long> numbers) {
        return stories.findByIdIn(numbers).stream().map(Story::toView).toList();
    }
}
