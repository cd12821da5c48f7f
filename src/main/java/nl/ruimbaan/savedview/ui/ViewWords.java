package nl.ruimbaan.savedview.ui;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import nl.ruimbaan.savedview.SavedView;

/** What is said beside the name of a view. */
public final class ViewWords {

    private ViewWords() {}

    /** Whose it is, who has it too, and what it asks for and what is no longer there. */
    public static List<String> facts(SavedView view) {
        UI ui = UI.getCurrent();
        List<String> facts = new ArrayList<>();
        if (view.owner() != null) {
            facts.add(ui.getTranslation("views.of", view.owner()));
        } else if (view.sharedWith() != null) {
            facts.add(ui.getTranslation("views.shared", view.sharedWith()));
        }
        if (view.gone() != null) {
            facts.add(ui.getTranslation(view.gone().key()));
        }
        return facts;
    }
}
