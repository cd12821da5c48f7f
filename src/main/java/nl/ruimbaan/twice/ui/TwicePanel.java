package nl.ruimbaan.twice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.ui.ItemFrame;
import nl.ruimbaan.base.ui.News;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.twice.MergedStory;
import nl.ruimbaan.twice.MergingVerb;

/** What a reader can do about a story that was told twice, and what was done; out of sight when there is neither. */
class TwicePanel extends Composite<Section> {

    private final StoryId story;
    private final MergeDeeds deeds;
    private final Runnable changed;
    private final H2 heading = new H2(getTranslation("story.twice"));
    private final Div verbs = new Div();
    private final Div form = new Div();
    private final Div history = new Div();

    /** @param changed done when the story went up in another one, or came out again */
    TwicePanel(StoryId story, MergeDeeds deeds, Changes changes, Runnable changed) {
        this.story = story;
        this.deeds = deeds;
        this.changed = changed;
        verbs.addClassName("rb-item-actions");
        getContent().setId("twice");
        getContent().addClassNames("rb-section", "rb-twice");
        getContent().add(heading, verbs, form, history);
        show();
        News.follow(this, changes, it -> it.item().equals(story.ref()), this::show);
    }

    private void show() {
        deeds.of(story).ifPresentOrElse(this::show, () -> setVisible(false));
    }

    private void show(MergedStory known) {
        verbs.removeAll();
        history.removeAll();
        if (known.mayMerge()) {
            verbs.add(button(MergingVerb.MERGE));
        }
        if (known.mayTakeApart()) {
            verbs.add(button(MergingVerb.TAKE_APART));
        }
        if (known.undoUntil() != null) {
            verbs.add(quiet("undo-step", "undo.step", () -> deeds.takeBack(story, this::done)));
        }
        if (!known.history().isEmpty()) {
            history.add(new MergingHistory(known.history()));
        }
        heading.setVisible(!known.history().isEmpty() || form.getComponentCount() > 0);
        verbs.setVisible(form.getComponentCount() == 0);
        setVisible(heading.isVisible() || verbs.getComponentCount() > 0);
    }

    private Button button(MergingVerb verb) {
        return quiet("verb-" + verb, "story.twice.verb." + verb, () -> ask(verb));
    }

    private Button quiet(String id, String key, Runnable does) {
        var button = new Button(getTranslation(key), click -> does.run());
        button.setId(id);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void ask(MergingVerb verb) {
        var asked = new MergeForm(story, verb, deeds, it -> deeds.answer(story, it, this::done), () -> close(verb));
        form.removeAll();
        form.add(asked);
        heading.setVisible(true);
        verbs.setVisible(false);
        asked.begin();
    }

    private void close(MergingVerb verb) {
        form.removeAll();
        show();
        changed.run();
        ItemFrame.goTo(this, history.getComponentCount() > 0 ? "h2" : "#verb-" + verb);
    }

    /** Where it stands again is what one wants to see and hear. */
    private void done() {
        show();
        changed.run();
        ItemFrame.goTo(this, "h2");
    }
}
