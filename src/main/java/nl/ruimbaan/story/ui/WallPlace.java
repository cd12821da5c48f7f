package nl.ruimbaan.story.ui;

import nl.ruimbaan.base.Address;
import nl.ruimbaan.savedview.ViewPlace;
import nl.ruimbaan.story.WallFilter;
import nl.ruimbaan.tag.TagId;
import nl.ruimbaan.tag.TagService;
import org.springframework.stereotype.Component;

/** The wall may have a name, as long as the tag that it asks for is there. */
@Component
class WallPlace implements ViewPlace {

    private final TagService tags;

    WallPlace(TagService tags) {
        this.tags = tags;
    }

    @Override
    public String path() {
        return StoryLinks.wall();
    }

    @Override
    public String key() {
        return "story.menu";
    }

    @Override
    public boolean stands(Address asked) {
        TagId tag = asked.id(WallFilter.TAG, TagId::new);
        return tag == null || tags.tag(tag).isPresent();
    }
}
