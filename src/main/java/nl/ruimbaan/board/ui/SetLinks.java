package nl.ruimbaan.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.EnumMap;
import java.util.Map;
import nl.ruimbaan.board.ListSet;

/** The lists that there are, and on which of them one is. */
class SetLinks extends Composite<Nav> {

    private final Map<ListSet, Anchor> sets = new EnumMap<>(ListSet.class);

    SetLinks() {
        getContent().addClassName("rb-phases");
        getContent().getElement().setAttribute("aria-label", getTranslation("obstacle.set"));
        for (ListSet set : ListSet.values()) {
            var link = new Anchor();
            link.setId("set-" + set);
            link.setText(getTranslation(set.key()));
            sets.put(set, link);
            getContent().add(link);
        }
    }

    /** Each leads from this place to the same in its list. */
    void show(ListPlace place) {
        sets.forEach((set, link) -> {
            link.setHref(place.with(place.filter().from(set)).href());
            current(link, set == place.filter().set());
        });
    }

    private static void current(Component link, boolean isCurrent) {
        if (isCurrent) {
            link.getElement().setAttribute("aria-current", "page");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }
}
