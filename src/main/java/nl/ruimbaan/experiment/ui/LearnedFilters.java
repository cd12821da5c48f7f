package nl.ruimbaan.experiment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.ruimbaan.base.ui.ChoiceField;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.FilterChips;
import nl.ruimbaan.base.ui.FilterFields;
import nl.ruimbaan.condition.ConditionName;
import nl.ruimbaan.condition.ConditionRegister;
import nl.ruimbaan.demand.DemandTypeName;
import nl.ruimbaan.experiment.ExperimentOutcome;
import nl.ruimbaan.experiment.LearnedFilter;
import nl.ruimbaan.people.TeamName;

/** What one wants to learn about; all of it stands in the address. */
class LearnedFilters extends Composite<Div> {

    private final TextField text =
            FilterFields.text(getTranslation("experiment.learned.filter.text"), LearnedFilter.LONGEST_TEXT);
    private final ComboBox<TeamName> team = new ComboBox<>();
    private final ComboBox<DemandTypeName> type = new ComboBox<>();
    private final ComboBox<ConditionName> condition = new ComboBox<>();
    private final ChoiceField<ExperimentOutcome> outcome;
    private final FilterChips chips = new FilterChips();
    private final List<TeamName> teams;
    private final List<DemandTypeName> types;
    private final ConditionRegister register;
    private final Consumer<LearnedFilter> go;

    /** @param go shows what was asked for */
    LearnedFilters(
            List<TeamName> teams, List<DemandTypeName> types, ConditionRegister register, Consumer<LearnedFilter> go) {
        this.teams = teams;
        this.types = types;
        this.register = register;
        this.go = go;
        Fields.choose(team, teams, TeamName::name);
        Fields.choose(type, types, DemandTypeName::name);
        condition.setItems(query ->
                register.suggestions(query.getFilter().orElse(""), null, query.getOffset(), query.getLimit()).stream());
        condition.setItemLabelGenerator(ConditionName::name);
        outcome = new ChoiceField<>(
                getTranslation("experiment.learned.filter.outcome"),
                List.of(ExperimentOutcome.values()),
                it -> getTranslation(it.key()),
                getTranslation("experiment.learned.filter.outcome.all"));
        box(team, "team");
        box(type, "type");
        box(condition, "condition");
        FilterFields.asks(LearnedFilter.TEXT, text, this::ask);
        FilterFields.asks(LearnedFilter.TEAM, team, this::ask);
        FilterFields.asks(LearnedFilter.TYPE, type, this::ask);
        FilterFields.asks(LearnedFilter.CONDITION, condition, this::ask);
        FilterFields.asks(LearnedFilter.OUTCOME, outcome, this::ask);
        getContent().add(FilterFields.row(text, type, condition, team, outcome), chips);
    }

    private void box(ComboBox<?> box, String name) {
        box.setPlaceholder(getTranslation("experiment.learned.filter." + name + ".all"));
        box.setAriaLabel(getTranslation("experiment.learned.filter." + name));
        box.setClearButtonVisible(true);
    }

    private void ask() {
        go.accept(new LearnedFilter(
                text.getValue().strip(),
                team.getOptionalValue().map(TeamName::id).orElse(null),
                type.getOptionalValue().map(DemandTypeName::id).orElse(null),
                condition.getOptionalValue().map(ConditionName::id).orElse(null),
                outcome.getValue()));
    }

    /** Shows what the address asks for, each filter to be cleared by itself. */
    void show(LearnedFilter filter) {
        if (!text.getValue().strip().equals(filter.text())) {
            text.setValue(filter.text());
        }
        team.setValue(teams.stream()
                .filter(it -> it.id().equals(filter.team()))
                .findFirst()
                .orElse(null));
        type.setValue(
                types.stream().filter(it -> it.is(filter.type())).findFirst().orElse(null));
        condition.setValue(
                filter.condition() == null
                        ? null
                        : register.name(filter.condition()).orElse(null));
        outcome.setValue(filter.outcome());
        chips.show(words(filter), name -> go.accept(filter.without(name)), () -> go.accept(LearnedFilter.ALL));
    }

    private Map<String, String> words(LearnedFilter filter) {
        Map<String, String> words = new LinkedHashMap<>();
        if (!filter.text().isEmpty()) {
            words.put(LearnedFilter.TEXT, "“" + filter.text() + "”");
        }
        type.getOptionalValue().ifPresent(it -> words.put(LearnedFilter.TYPE, it.name()));
        condition.getOptionalValue().ifPresent(it -> words.put(LearnedFilter.CONDITION, it.name()));
        team.getOptionalValue().ifPresent(it -> words.put(LearnedFilter.TEAM, it.name()));
        if (filter.outcome() != null) {
            words.put(LearnedFilter.OUTCOME, getTranslation(filter.outcome().key()));
        }
        return words;
    }
}
