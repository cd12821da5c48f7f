package nl.ruimbaan.improvement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.function.Predicate;
import nl.ruimbaan.improvement.SimilarImprovements;

/** An improvement that is there already: how far it is, the way to it, and what one can do about it without leaving. */
class SimilarLine extends ListItem {

    /**
     * @param join takes part, or no longer does
     * @param follow follows it, or no longer does
     */
    SimilarLine(SimilarImprovements.Similar found, Predicate<Boolean> join, Predicate<Boolean> follow) {
        var title = new Anchor(ImprovementLinks.page(found.id()), found.title());
        title.setTarget("_blank");
        title.getElement().setAttribute("lang", found.lang());
        add(
                title,
                new Span(say(found.phase().key())),
                button("join", found, found.joined(), join),
                button("follow", found, found.followed(), follow));
    }

    private static ChoiceButton button(
            String name, SimilarImprovements.Similar found, boolean chosen, Predicate<Boolean> choose) {
        String id = "similar-" + name + "-" + found.id().number();
        return new ChoiceButton(id, say("improvement.similar." + name), found.title(), chosen, choose);
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
