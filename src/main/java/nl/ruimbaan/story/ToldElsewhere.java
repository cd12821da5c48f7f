package nl.ruimbaan.story;

import java.util.List;

/** Port: beside which other stories somebody may have spoken about this one. */
public interface ToldElsewhere {

    List<StoryId> of(StoryId story);
}
