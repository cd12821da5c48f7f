package nl.ruimbaan.twice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.ui.ItemFrame;
import nl.ruimbaan.base.ui.News;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.twice.MergedStory;
import nl.ruimbaan.twice.MergingVerb;
import org.jspecify.annotations.Nullable;

/** What a reader can do about a story that was told twice, and what was done; out of sight when there is neither. */
class TwicePanel extends Composite<Section> {

    private final StoryId story;
    private final MergeDeeds deeds;
    private final Runnable changed;
    private @Nullable MergeForm form;

    /** @param changed done when the story went up in another one, or came out again */
    TwicePanel(StoryId story, MergeDeeds deeds, Changes changes, Runnable changed) {
        this.story = story;
        this.deeds = deeds;
        this.changed = changed;
        getContent().setId("twice");
        getContent().addClassNames("rb-section", "rb-twice");
        show();
        News.follow(this, changes, it -> it.item().equals(story.ref()), this::show);
    }

    /** Who is answering goes on: what stands there waits. */
    private void show() {
        if (form == null) {
            getContent().removeAll();
            deeds.of(story).ifPresent(this::show);
            setVisible(getContent().getComponentCount() > 0);
        }
    }

    private void show(MergedStory known) {
        List<Button> buttons = buttons(known);
        if (!known.history().isEmpty()) {
            getContent().add(heading());
        }
        if (!buttons.isEmpty()) {
            var verbs = new Div(buttons.toArray(Button[]::new));
            verbs.addClassName("rb-item-actions");
            getContent().add(verbs);
        }
        if (!known.history().isEmpty()) {
            getContent().add(new MergingHistory(known.history()));
        }
    }

    private List<Button> buttons(MergedStory known) {
        List<Button> buttons = new ArrayList<>();
        if (known.mayMerge()) {
            buttons.add(button(MergingVerb.MERGE));
        }
        if (known.mayTakeApart()) {
            buttons.add(button(MergingVerb.TAKE_APART));
        }
        if (known.undoUntil() != null) {
            buttons.add(quiet("undo-step", "undo.step", () -> deeds.takeBack(story, this::done)));
        }
        return buttons;
    }

    private H2 heading() {
        return new H2(getTranslation("story.twice"));
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
        var asked = new MergeForm(
                story,
                verb,
                deeds,
                it -> deeds.answer(story, it, this::done),
                this::done,
                () -> close("#verb-" + verb));
        form = asked;
        getContent().removeAll();
        getContent().add(heading(), asked);
        asked.begin();
    }

    /** Where it stands again is what one wants to see and hear. */
    private void done() {
        close("h2");
        changed.run();
    }

    private void close(String next) {
        form = null;
        show();
        ItemFrame.goTo(this, next);
    }
}
