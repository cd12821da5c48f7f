package nl.ruimbaan.privacy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.ItemNews;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.News;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.privacy.Hiding;
import nl.ruimbaan.privacy.Moderation;

/** Takes an item out of sight: every reader when somebody can be recognised, a coach with a reason. */
class ModerationPanel extends Composite<Div> {

    private final Moderation moderation;
    private final ItemRef item;
    private final boolean coach;
    private final Runnable changed;

    /** @param changed done when the reader hid it or showed it again */
    ModerationPanel(Moderation moderation, ItemRef item, boolean coach, Changes changes, Runnable changed) {
        this.moderation = moderation;
        this.item = item;
        this.coach = coach;
        this.changed = changed;
        getContent().addClassName("rb-moderation");
        show();
        News.follow(
                this, changes, it -> it.card() instanceof ItemNews && it.item().equals(item), this::show);
    }

    private void show() {
        getContent().removeAll();
        Hiding hiding = moderation.hiding(item).orElse(null);
        if (hiding != null) {
            getContent().add(new Paragraph(why(hiding)));
        }
        if (hiding == null) {
            getContent().add(button("recognisable", () -> ask("recognisable")));
        }
        if (coach && (hiding == null || hiding.recognisable())) {
            getContent().add(button("hide", () -> ask("hide")));
        }
        if (coach && hiding != null) {
            getContent()
                    .add(button(
                            "show", () -> answer("show", moderation.show(item).refusals())));
        }
    }

    private String why(Hiding hiding) {
        String sentence =
                getTranslation(hiding.recognisable() ? "moderation.hidden.recognisable" : "moderation.hidden.byCoach");
        return hiding.note().isEmpty() ? sentence : sentence + " “" + hiding.note() + "”";
    }

    private Button button(String what, Runnable does) {
        var button = new Button(getTranslation("moderation." + what), click -> does.run());
        button.setId(what);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void ask(String what) {
        new NoteDialog(
                        Long.toString(item.number()),
                        "moderation." + what,
                        note -> hide(what, note),
                        refusals -> answer(what, refusals))
                .open();
    }

    private List<Refusal> hide(String what, String note) {
        return what.equals("hide")
                ? moderation.hide(item, note).refusals()
                : moderation.recognisable(item, note).refusals();
    }

    private void answer(String what, List<Refusal> refusals) {
        if (refusals.isEmpty()) {
            Notices.done("moderation." + what + ".done");
        } else {
            Notices.refused(refusals);
        }
        show();
        changed.run();
    }
}
