package nl.ruimbaan.spread.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.ruimbaan.base.ui.StatusBadge;
import nl.ruimbaan.improvement.ui.ImprovementLinks;
import nl.ruimbaan.spread.CopyLine;

/** The same improvement at other teams, each with how far it is. */
class CopyList extends Composite<UnorderedList> {

    CopyList(List<CopyLine> copies) {
        getContent().addClassName("rb-copies");
        copies.forEach(it -> getContent().add(new ListItem(parts(it))));
    }

    private Component[] parts(CopyLine copy) {
        String name = copy.team() == null ? getTranslation("spread.copy.noTeam") : copy.team();
        var title = new Anchor(ImprovementLinks.page(copy.id()), "#" + copy.id().number() + " " + copy.title());
        title.getElement().setAttribute("lang", copy.lang());
        return new Component[] {
            new Span(name + " "),
            new StatusBadge(getTranslation(copy.phase().key()), copy.phase().name()),
            new Span(" "),
            title
        };
    }
}
