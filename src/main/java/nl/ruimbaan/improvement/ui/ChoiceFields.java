package nl.ruimbaan.improvement.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.FilterFields;
import nl.ruimbaan.condition.ConditionId;
import nl.ruimbaan.condition.ConditionName;
import nl.ruimbaan.condition.ConditionRegister;
import nl.ruimbaan.demand.DemandTypeId;
import nl.ruimbaan.demand.DemandTypeName;
import nl.ruimbaan.improvement.BacklogChoice;
import nl.ruimbaan.improvement.BacklogFilter;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.people.TeamName;
import org.jspecify.annotations.Nullable;

/** What can be chosen of the backlog but the words: a team, a demand type, a system condition, mine, followed. */
final class ChoiceFields {

    private final ComboBox<TeamName> team = new ComboBox<>();
    private final ComboBox<DemandTypeName> type = new ComboBox<>();
    private final ComboBox<ConditionName> condition = new ComboBox<>();
    private final Checkbox mine = new Checkbox();
    private final Checkbox followed = new Checkbox();
    private final List<TeamName> teams;
    private final List<DemandTypeName> types;
    private final ConditionRegister register;

    ChoiceFields(List<TeamName> teams, List<DemandTypeName> types, ConditionRegister register, Runnable ask) {
        this.teams = teams;
        this.types = types;
        this.register = register;
        Fields.choose(team, teams, TeamName::name);
        Fields.choose(type, types, DemandTypeName::name);
        condition.setItems(query ->
                register.suggestions(query.getFilter().orElse(""), null, query.getOffset(), query.getLimit()).stream());
        condition.setItemLabelGenerator(ConditionName::name);
        box(BacklogFilter.TEAM, team, ask);
        box(BacklogFilter.TYPE, type, ask);
        box(BacklogFilter.CONDITION, condition, ask);
        mine.setLabel(say("mine"));
        followed.setLabel(say("followed"));
        FilterFields.asks(BacklogFilter.MINE, mine, ask);
        FilterFields.asks(BacklogFilter.FOLLOWED, followed, ask);
    }

    private static void box(String name, ComboBox<?> box, Runnable ask) {
        box.setPlaceholder(say(name + ".all"));
        box.setAriaLabel(say(name));
        box.setClearButtonVisible(true);
        FilterFields.asks(name, box, ask);
    }

    void into(HasComponents place) {
        place.add(team, type, condition, mine, followed);
    }

    /** What is chosen, with these words. */
    BacklogChoice read(String words) {
        return new BacklogChoice(
                words,
                team.getOptionalValue().map(TeamName::id).orElse(null),
                type.getOptionalValue().map(DemandTypeName::id).orElse(null),
                condition.getOptionalValue().map(ConditionName::id).orElse(null),
                mine.getValue(),
                followed.getValue());
    }

    /** The same without a team, a type or a condition that nobody knows. */
    BacklogChoice known(BacklogChoice asked) {
        return new BacklogChoice(
                asked.text(),
                find(asked.team()).map(TeamName::id).orElse(null),
                find(asked.type()).map(DemandTypeName::id).orElse(null),
                find(asked.condition()).map(ConditionName::id).orElse(null),
                asked.mine(),
                asked.followed());
    }

    void show(BacklogChoice choice) {
        team.setValue(find(choice.team()).orElse(null));
        type.setValue(find(choice.type()).orElse(null));
        condition.setValue(find(choice.condition()).orElse(null));
        mine.setValue(choice.mine());
        followed.setValue(choice.followed());
    }

    /** Each that is chosen, by the name of its parameter, in words. */
    Map<String, String> words(BacklogChoice choice) {
        Map<String, String> words = new LinkedHashMap<>();
        if (!choice.text().isEmpty()) {
            words.put(BacklogFilter.TEXT, "“" + choice.text() + "”");
        }
        team.getOptionalValue().ifPresent(it -> words.put(BacklogFilter.TEAM, it.name()));
        type.getOptionalValue().ifPresent(it -> words.put(BacklogFilter.TYPE, it.name()));
        condition.getOptionalValue().ifPresent(it -> words.put(BacklogFilter.CONDITION, it.name()));
        if (choice.mine()) {
            words.put(BacklogFilter.MINE, say("mine"));
        }
        if (choice.followed()) {
            words.put(BacklogFilter.FOLLOWED, say("followed"));
        }
        return words;
    }

    Optional<TeamName> find(@Nullable TeamId id) {
        return teams.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    private Optional<DemandTypeName> find(@Nullable DemandTypeId id) {
        return types.stream().filter(it -> it.is(id)).findFirst();
    }

    private Optional<ConditionName> find(@Nullable ConditionId id) {
        return id == null ? Optional.empty() : register.name(id);
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation("improvement.filter." + key);
    }
}
