package nl.ruimbaan.story.ui;

import nl.ruimbaan.story.StoryTogether;
import nl.ruimbaan.thread.ui.MergedNotes;

/** With which other stories this one is merged. */
class StoryTogetherNotes extends MergedNotes {

    StoryTogetherNotes(StoryTogether together) {
        if (together.into() != null) {
            add("story.mergedInto", together.into().id().ref(), together.into().title());
        }
        together.holds().forEach(it -> add("story.holds", it.id().ref(), it.title()));
    }
}
