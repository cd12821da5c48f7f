package nl.ruimbaan.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;

/**
 * What is said to who does not see that something changed: once, in one place of the frame that is there beforehand. Whatever
 * changes under the reader's own hands in sight says nothing here: a pressed button, a heading that the keyboard goes to.
 */
public class Spoken extends Span {

    private static final String ID = "spoken";

    public Spoken() {
        setId(ID);
        addClassName("rb-sr");
        getElement().setAttribute("role", "status");
    }

    /** Says this text of ours; also when it is the same again. */
    public static void say(String key, Object... args) {
        UI ui = UI.getCurrent();
        ui.getPage()
                .executeJs(
                        "const it = document.getElementById($0);"
                                + " if (it) { it.textContent = ''; setTimeout(() => it.textContent = $1, 100); }",
                        ID,
                        ui.getTranslation(key, args));
    }
}
