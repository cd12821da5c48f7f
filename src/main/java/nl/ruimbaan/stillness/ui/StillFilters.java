package nl.ruimbaan.stillness.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import nl.ruimbaan.base.Address;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.people.TeamName;
import nl.ruimbaan.stillness.StillFilter;

/** Of which team one wants to see what has been still longest; it stands in the address. */
class StillFilters extends Composite<Div> {

    private final ComboBox<TeamName> team = new ComboBox<>();
    private final Checkbox myTeam = new Checkbox();
    private final List<TeamName> teams;
    private final boolean hasTeam;

    /** @param hasTeam whether the reader is in a team; to others *my team* says nothing */
    StillFilters(List<TeamName> teams, boolean hasTeam) {
        this.teams = teams;
        this.hasTeam = hasTeam;
        team.setId("filter-team");
        team.setPlaceholder(getTranslation("wall.filter.allTeams"));
        team.setAriaLabel(getTranslation("wall.filter.team"));
        Fields.choose(team, teams, TeamName::name);
        team.setClearButtonVisible(true);
        team.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(new StillFilter(
                        change.getValue() == null ? null : change.getValue().id(), false));
            }
        });
        myTeam.setId("filter-my-team");
        myTeam.setLabel(getTranslation("obstacle.still.myTeam"));
        myTeam.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(new StillFilter(null, change.getValue()));
            }
        });
        getContent().addClassName("rb-filters");
        getContent().add(team, myTeam);
    }

    /** Shows and answers what the address asks for. */
    StillFilter read(QueryParameters parameters) {
        StillFilter filter =
                StillFilter.of(Address.of(parameters.getParameters()).parameters());
        team.setValue(teams.stream()
                .filter(it -> it.id().equals(filter.team()))
                .findFirst()
                .orElse(null));
        myTeam.setValue(filter.myTeam());
        myTeam.setVisible(hasTeam || filter.myTeam());
        return filter;
    }

    private void go(StillFilter filter) {
        getUI().ifPresent(ui -> ui.navigate(StillLinks.still(), QueryParameters.simple(filter.parameters())));
    }
}
