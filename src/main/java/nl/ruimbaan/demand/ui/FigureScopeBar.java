package nl.ruimbaan.demand.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.FilterFields;
import nl.ruimbaan.demand.DemandTypeName;
import nl.ruimbaan.demand.FigureScope;
import nl.ruimbaan.demand.FigureStretch;
import nl.ruimbaan.people.TeamName;

/** Of which demands one sees figures: a team's, of a type, how far back. All of it stands in the address. */
public class FigureScopeBar extends Composite<Div> {

    private final ComboBox<TeamName> team = new ComboBox<>();
    private final ComboBox<DemandTypeName> type = new ComboBox<>();
    private final Select<FigureStretch> stretch = new Select<>();
    private final List<TeamName> teams;
    private final List<DemandTypeName> types;
    private final Consumer<FigureScope> go;

    /** @param go shows what was asked for */
    public FigureScopeBar(List<TeamName> teams, List<DemandTypeName> types, Consumer<FigureScope> go) {
        this.teams = teams;
        this.types = types;
        this.go = go;
        Fields.choose(team, teams, TeamName::name);
        team.setPlaceholder(getTranslation("demand.filter.organisation"));
        team.setAriaLabel(getTranslation("demand.log.team"));
        team.setClearButtonVisible(true);
        Fields.choose(type, types, DemandTypeName::name);
        type.setPlaceholder(getTranslation("demand.filter.allTypes"));
        type.setAriaLabel(getTranslation("demand.filter.type"));
        type.setClearButtonVisible(true);
        stretch.setItems(FigureStretch.values());
        stretch.setItemLabelGenerator(it -> getTranslation(it.key()));
        stretch.setAriaLabel(getTranslation("demand.filter.stretch"));
        FilterFields.asks(FigureScope.TEAM, team, this::ask);
        FilterFields.asks(FigureScope.TYPE, type, this::ask);
        FilterFields.asks(FigureScope.STRETCH, stretch, this::ask);
        getContent().add(FilterFields.row(team, type, stretch));
    }

    /** What the address asks for; a team or type that it does not know is left out. */
    public FigureScope read(Map<String, String> parameters) {
        FigureScope asked = FigureScope.of(parameters);
        return new FigureScope(
                team(asked).map(TeamName::id).orElse(null),
                type(asked).map(DemandTypeName::id).orElse(null),
                asked.stretch());
    }

    public void show(FigureScope scope) {
        team.setValue(team(scope).orElse(null));
        type.setValue(type(scope).orElse(null));
        stretch.setValue(scope.stretch());
    }

    private void ask() {
        go.accept(new FigureScope(
                team.getOptionalValue().map(TeamName::id).orElse(null),
                type.getOptionalValue().map(DemandTypeName::id).orElse(null),
                stretch.getValue()));
    }

    private Optional<TeamName> team(FigureScope scope) {
        return teams.stream().filter(it -> it.id().equals(scope.team())).findFirst();
    }

    private Optional<DemandTypeName> type(FigureScope scope) {
        return types.stream()
                .filter(it -> scope.type() != null && it.is(scope.type()))
                .findFirst();
    }
}
