package nl.ruimbaan.base.ui;

import com.vaadin.flow.component.UI;

/**
 * What is said to who does not see that something changed: once, in one place of the frame that is there beforehand. Whatever
 * changes under the reader's own hands in sight says nothing here: a pressed button, a heading that the keyboard goes to.
 */
public final class Spoken {

    private Spoken() {}

    /** Says this text of ours; also when it is the same again. */
    public static void say(String key, Object... args) {
        UI ui = UI.getCurrent();
        ui.getPage()
                .executeJs(
                        "document.dispatchEvent(new CustomEvent('rb-say', {detail: $0}))",
                        ui.getTranslation(key, args));
    }
}
