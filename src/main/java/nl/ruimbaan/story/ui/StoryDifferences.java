package nl.ruimbaan.story.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import nl.ruimbaan.base.ui.ConflictDialog.Difference;
import nl.ruimbaan.story.StoryDraft;

/** Two texts of one story, field by field. */
final class StoryDifferences {

    private StoryDifferences() {}

    static List<Difference> between(StoryDraft theirs, StoryDraft mine) {
        return List.of(
                field("words", theirs.words(), mine.words()),
                field("title", theirs.title(), mine.title()),
                field("happened", theirs.happened(), mine.happened()),
                field("mattered", theirs.mattered(), mine.mattered()),
                field("tags", String.join(", ", theirs.tags()), String.join(", ", mine.tags())));
    }

    private static Difference field(String name, String theirs, String mine) {
        return new Difference(UI.getCurrent().getTranslation("story.form." + name), theirs, mine);
    }
}
