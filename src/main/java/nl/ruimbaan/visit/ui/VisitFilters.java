package nl.ruimbaan.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.Icons;
import nl.ruimbaan.people.TeamName;
import nl.ruimbaan.visit.VisitFilter;

/** Which notes one wants to see; all of it stands in the address. */
class VisitFilters extends Composite<Div> {

    private static final int PAUSE = 500;

    private final TextField text = new TextField();
    private final Select<TeamName> team = new Select<>();
    private final List<TeamName> teams;
    private final Consumer<VisitFilter> go;

    /** @param go shows the notes that were asked for */
    VisitFilters(List<TeamName> teams, Consumer<VisitFilter> go) {
        this.teams = teams;
        this.go = go;
        text.setPlaceholder(getTranslation("visit.filter.text"));
        text.setAriaLabel(getTranslation("visit.filter.text"));
        text.setPrefixComponent(Icons.of("search"));
        text.setClearButtonVisible(true);
        text.setMaxLength(VisitFilter.LONGEST_TEXT);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE);
        team.setAriaLabel(getTranslation("visit.filter.team"));
        Fields.choose(team, teams.toArray(TeamName[]::new), TeamName::name);
        team.setPlaceholder(getTranslation("visit.filter.anyTeam"));
        team.setEmptySelectionCaption(getTranslation("visit.filter.anyTeam"));
        asks("text", text);
        asks("team", team);
        getContent().addClassNames("rb-filters", "rb-register-filters");
        getContent().add(text, team);
    }

    private <F extends Component & HasValue<?, ?>> void asks(String name, F field) {
        field.setId("filter-" + name);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                TeamName chosen = team.getValue();
                go.accept(new VisitFilter(text.getValue(), chosen == null ? null : chosen.id()));
            }
        });
    }

    /** Shows what the address asks for; what one is typing stays as it is. */
    void show(VisitFilter filter) {
        if (!text.getValue().strip().equals(filter.text())) {
            text.setValue(filter.text());
        }
        team.setValue(teams.stream()
                .filter(it -> it.id().equals(filter.team()))
                .findFirst()
                .orElse(null));
    }
}
