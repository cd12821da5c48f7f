package nl.ruimbaan.story;

import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.photo.PhotoItems;
import nl.ruimbaan.security.CurrentUser;
import org.springframework.stereotype.Component;

/** The photos of a story are its teller's. */
@Component
class StoryPhotos implements PhotoItems {

    private final StoryRepository stories;
    private final CurrentUser user;

    StoryPhotos(StoryRepository stories, CurrentUser user) {
        this.stories = stories;
        this.user = user;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.STORY;
    }

    @Override
    public boolean isMine(long number) {
        return stories.findById(number)
                .filter(it -> user.is(it.toldBy().teller()))
                .isPresent();
    }
}
