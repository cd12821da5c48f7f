package nl.ruimbaan.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.privacy.PrivacyService;
import nl.ruimbaan.privacy.ui.PrivacyFindings;

/** Below each text of a form stands what in it could tell who it is about. */
class TextFindings {

    private final PrivacyService privacy;
    private final ItemKind kind;
    private final List<Component> shown = new ArrayList<>();

    TextFindings(PrivacyService privacy, ItemKind kind) {
        this.privacy = privacy;
        this.kind = kind;
    }

    /** Those of the texts that this keeper watches, in place of those of the one before. */
    void follow(DraftKeeper keeper, long number) {
        shown.forEach(it -> it.getElement().removeFromParent());
        shown.clear();
        keeper.onWatched((name, field) -> show(keeper, number, name, field));
    }

    private void show(DraftKeeper keeper, long number, String name, HasValue<?, String> field) {
        var found = new PrivacyFindings(privacy, kind, number, name, field, keeper::typed);
        Element text = ((Component) field).getElement();
        text.getParent().insertChild(text.getParent().indexOfChild(text) + 1, found.getElement());
        shown.add(found);
    }
}
