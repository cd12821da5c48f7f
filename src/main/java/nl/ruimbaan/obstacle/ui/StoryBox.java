package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.function.Function;
import nl.ruimbaan.story.StoryChoices;
import org.jspecify.annotations.Nullable;

/** One of the stories, by what one types. */
class StoryBox extends ComboBox<StoryChoices.Choice> {

    private final Function<String, List<StoryChoices.Choice>> stories;

    /** @param stories what one can choose from, by what one typed */
    StoryBox(Function<String, List<StoryChoices.Choice>> stories) {
        this.stories = stories;
        setItems(query -> stories.apply(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        setItemLabelGenerator(it -> "#" + it.id().number() + " · " + it.title());
        setClearButtonVisible(true);
    }

    /** As which the tab keeps the chosen story. */
    static String text(StoryChoices.Choice chosen) {
        return Long.toString(chosen.id().number());
    }

    /** The story that the tab kept; null when it is no longer there. */
    StoryChoices.@Nullable Choice find(String kept) {
        return stories.apply("#" + kept).stream()
                .filter(it -> text(it).equals(kept))
                .findFirst()
                .orElse(null);
    }
}
