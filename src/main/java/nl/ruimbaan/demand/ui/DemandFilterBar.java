package nl.ruimbaan.demand.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.FilterFields;
import nl.ruimbaan.demand.Demand;
import nl.ruimbaan.demand.DemandFilter;
import nl.ruimbaan.demand.DemandTypeName;
import nl.ruimbaan.people.TeamName;

/** Which demands: a team's, of a type, of a judgement, those that wait for help, those with words. All of it stands in the address. */
class DemandFilterBar extends Composite<Div> {

    private final ComboBox<TeamName> team = new ComboBox<>();
    private final ComboBox<DemandTypeName> type = new ComboBox<>();
    private final Select<Demand> judgement = new Select<>();
    private final Checkbox open = new Checkbox();
    private final Checkbox said = new Checkbox();
    private final List<TeamName> teams;
    private final List<DemandTypeName> types;
    private final Consumer<DemandFilter> go;

    /** @param go shows what was asked for */
    DemandFilterBar(List<TeamName> teams, List<DemandTypeName> types, Consumer<DemandFilter> go) {
        this.teams = teams;
        this.types = types;
        this.go = go;
        Fields.choose(team, teams, TeamName::name);
        team.setPlaceholder(getTranslation("demand.filter.allTeams"));
        team.setAriaLabel(getTranslation("demand.log.team"));
        team.setClearButtonVisible(true);
        Fields.choose(type, types, DemandTypeName::name);
        type.setPlaceholder(getTranslation("demand.filter.allTypes"));
        type.setAriaLabel(getTranslation("demand.filter.type"));
        type.setClearButtonVisible(true);
        Fields.choose(judgement, Demand.values(), it -> getTranslation(it.key()));
        judgement.setEmptySelectionCaption(getTranslation("demand.filter.allJudgements"));
        judgement.setPlaceholder(getTranslation("demand.filter.allJudgements"));
        judgement.setAriaLabel(getTranslation("demand.filter.judgement"));
        open.setLabel(getTranslation("demand.filter.open"));
        said.setLabel(getTranslation("demand.filter.said"));
        FilterFields.asks(DemandFilter.TEAM, team, this::ask);
        FilterFields.asks(DemandFilter.TYPE, type, this::ask);
        FilterFields.asks(DemandFilter.JUDGEMENT, judgement, this::ask);
        FilterFields.asks(DemandFilter.OPEN, open, this::ask);
        FilterFields.asks(DemandFilter.SAID, said, this::ask);
        getContent().add(FilterFields.row(team, type, judgement, open, said));
    }

    /** What the address asks for; a team or type that it does not know is left out. */
    DemandFilter read(Map<String, String> parameters) {
        DemandFilter asked = DemandFilter.of(parameters);
        return new DemandFilter(
                team(asked).map(TeamName::id).orElse(null),
                type(asked).map(DemandTypeName::id).orElse(null),
                asked.judgement(),
                asked.open(),
                asked.said());
    }

    void show(DemandFilter filter) {
        team.setValue(team(filter).orElse(null));
        type.setValue(type(filter).orElse(null));
        judgement.setValue(filter.judgement());
        open.setValue(filter.open());
        said.setValue(filter.said());
    }

    private void ask() {
        go.accept(new DemandFilter(
                team.getOptionalValue().map(TeamName::id).orElse(null),
                type.getOptionalValue().map(DemandTypeName::id).orElse(null),
                judgement.getValue(),
                open.getValue(),
                said.getValue()));
    }

    private Optional<TeamName> team(DemandFilter filter) {
        return teams.stream().filter(it -> it.id().equals(filter.team())).findFirst();
    }

    private Optional<DemandTypeName> type(DemandFilter filter) {
        return types.stream()
                .filter(it -> filter.type() != null && it.is(filter.type()))
                .findFirst();
    }
}
