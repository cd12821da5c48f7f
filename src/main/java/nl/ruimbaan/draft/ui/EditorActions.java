package nl.ruimbaan.draft.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.ruimbaan.base.ui.UnfoldButton;

/** What one can do with what one has written, and who will see it. */
class EditorActions extends Composite<Div> {

    private final Button save = new Button();
    private final Div others = new Div();

    /** @param does saves it; as often as one likes */
    EditorActions(String key, Runnable does) {
        save.setId("save");
        save.setText(getTranslation(key));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        // Whoever has a keyboard alone need not go past all questions; what is still being typed goes along.
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).setResetFocusOnActiveElement(true);
        save.getElement().setAttribute("aria-keyshortcuts", "Control+Enter").setAttribute("title", "Ctrl+Enter");
        save.addClickListener(click -> {
            save.setEnabled(true);
            does.run();
        });
        // On a phone, where one line is all there is, the others wait behind one word.
        others.setId("editor-others");
        others.addClassName("rb-editor-others");
        var more = new UnfoldButton(getTranslation("draft.more"), getContent(), "editor-others", open -> {});
        more.setId("editor-more");
        more.addClassName("rb-editor-more");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().add(save, others, more);
        getContent().addClassName("rb-editor-actions");
    }

    /** Another thing that can be done, in a quieter button. */
    EditorActions or(String name, Runnable does) {
        var button = new Button(getTranslation("draft." + name), click -> does.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setId(name);
        others.add(button);
        return this;
    }

    /** Says who will see it. */
    EditorActions seenBy(String key) {
        others.add(new Paragraph(getTranslation(key)));
        return this;
    }
}
