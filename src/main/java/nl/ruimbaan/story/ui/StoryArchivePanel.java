package nl.ruimbaan.story.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.story.StoryArchive;
import nl.ruimbaan.story.StoryPage;

/** Takes a story off the wall, and back. */
class StoryArchivePanel extends Composite<Div> {

    private final StoryArchive archive;
    private final StoryPage story;
    private final Runnable changed;

    /**
     * @param may whether the reader may do so
     * @param changed done when it was done
     */
    StoryArchivePanel(StoryArchive archive, StoryPage story, boolean may, Runnable changed) {
        this.archive = archive;
        this.story = story;
        this.changed = changed;
        getContent().addClassName("rb-moderation");
        if (story.archived()) {
            getContent().add(new Paragraph(getTranslation("story.archived")));
        }
        if (may && !story.hidden() && !story.merged()) {
            getContent().add(button(story.archived() ? "unarchive" : "archive"));
        }
        setVisible(getContent().getComponentCount() > 0);
    }

    private Button button(String what) {
        var button = new Button(getTranslation("story." + what), click -> answer(what));
        button.setId(what);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void answer(String what) {
        List<Refusal> refusals = what.equals("archive")
                ? archive.archive(story.id()).refusals()
                : archive.unarchive(story.id()).refusals();
        if (refusals.isEmpty()) {
            Notices.done("story." + what + ".done");
        } else {
            Notices.refused(refusals);
        }
        changed.run();
    }
}
