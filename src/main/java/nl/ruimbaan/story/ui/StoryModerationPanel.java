package nl.ruimbaan.story.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Function;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.privacy.ui.NoteDialog;
import nl.ruimbaan.story.Hiding;
import nl.ruimbaan.story.StoryModeration;
import nl.ruimbaan.story.StoryPage;

/** Takes a story out of sight: every reader when somebody can be recognised, a coach with a reason. */
class StoryModerationPanel extends Composite<Div> {

    private final StoryModeration moderation;
    private final StoryPage story;
    private final Runnable changed;

    /** @param changed done when the story was hidden or shown */
    StoryModerationPanel(StoryModeration moderation, StoryPage story, boolean coach, Runnable changed) {
        this.moderation = moderation;
        this.story = story;
        this.changed = changed;
        getContent().addClassName("rb-moderation");
        Hiding hiding = story.hiding();
        if (hiding != null) {
            getContent().add(new Paragraph(why(hiding)));
        }
        if (story.archived()) {
            getContent().add(new Paragraph(getTranslation("story.archived")));
        }
        if (hiding == null && (story.mine() || coach)) {
            getContent()
                    .add(
                            story.archived()
                                    ? button("unarchive", () -> answer("unarchive", moderation.unarchive(story.id())))
                                    : button("archive", () -> answer("archive", moderation.archive(story.id()))));
        }
        if (hiding == null) {
            getContent().add(button("recognisable", () -> ask("recognisable", this::recognisable)));
        }
        if (coach && (hiding == null || hiding.recognisable())) {
            getContent().add(button("hide", () -> ask("hide", note -> moderation.hide(story.id(), note))));
        }
        if (coach && hiding != null) {
            getContent().add(button("show", () -> answer("show", moderation.show(story.id()))));
        }
    }

    private String why(Hiding hiding) {
        String sentence = getTranslation(hiding.recognisable() ? "story.hidden.recognisable" : "story.hidden.byCoach");
        return hiding.note().isEmpty() ? sentence : sentence + " “" + hiding.note() + "”";
    }

    private Button button(String what, Runnable does) {
        var button = new Button(getTranslation("story." + what), click -> does.run());
        button.setId(what);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private List<Refusal> recognisable(String note) {
        return moderation.recognisable(story.id(), note);
    }

    private void ask(String what, Function<String, List<Refusal>> does) {
        new NoteDialog(Long.toString(story.id().number()), "story." + what, does, refusals -> answer(what, refusals))
                .open();
    }

    private void answer(String what, List<Refusal> refusals) {
        if (refusals.isEmpty()) {
            Notices.done("story." + what + ".done");
        } else {
            Notices.refused(refusals);
        }
        changed.run();
    }
}
