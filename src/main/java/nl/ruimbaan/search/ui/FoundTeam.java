package nl.ruimbaan.search.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import nl.ruimbaan.base.ui.Icons;
import nl.ruimbaan.people.TeamName;

/** A team that was found by its name: what stands in its way. */
class FoundTeam extends Composite<ListItem> {

    FoundTeam(TeamName team) {
        getContent().addClassName("rb-found");
        var kind = new Div(Icons.of("users"), new Span(getTranslation("search.kind.TEAM")));
        kind.addClassName("rb-found-kind");
        getContent().add(kind, new H2(new Anchor(SearchLinks.team(team.id()), team.name())));
    }
}
