package nl.ruimbaan.story;

import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;

/** One story: its item number. */
public record StoryId(long number) {

    public ItemRef ref() {
        return new ItemRef(ItemKind.STORY, number);
    }
}
