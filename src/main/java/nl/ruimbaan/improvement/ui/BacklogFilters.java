package nl.ruimbaan.improvement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import nl.ruimbaan.base.ui.FilterChips;
import nl.ruimbaan.base.ui.FilterFields;
import nl.ruimbaan.base.ui.UnfoldButton;
import nl.ruimbaan.condition.ConditionRegister;
import nl.ruimbaan.demand.DemandTypeName;
import nl.ruimbaan.improvement.BacklogChoice;
import nl.ruimbaan.improvement.BacklogFilter;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.people.TeamName;
import org.jspecify.annotations.Nullable;

/** Which improvements: with these words, a team's, mine. All of it stands in the address. */
class BacklogFilters extends Composite<Div> {

    private final TextField text;
    private final ChoiceFields choices;
    private final FilterChips chips = new FilterChips();
    private final Div often = new Div();
    private final Consumer<BacklogFilter> go;
    private BacklogFilter shown = BacklogFilter.ALL;

    /** @param go shows what was asked for */
    BacklogFilters(
            List<TeamName> teams,
            @Nullable TeamId myTeam,
            List<DemandTypeName> types,
            ConditionRegister register,
            Consumer<BacklogFilter> go) {
        this.go = go;
        text = FilterFields.text(getTranslation("improvement.filter.text"), BacklogFilter.LONGEST_TEXT);
        FilterFields.asks(BacklogFilter.TEXT, text, this::ask);
        choices = new ChoiceFields(teams, types, register, this::ask);
        choices.into(often);
        often.setId("filters-often");
        often.addClassName("rb-filter-often");
        choices.find(myTeam).ifPresent(it -> often.add(ofMyTeam(it)));
        var unfold =
                new UnfoldButton(getTranslation("improvement.filter.more"), getContent(), "filters-often", open -> {});
        unfold.setId("more-filters");
        unfold.addClassName("rb-unfold-narrow");
        getContent().addClassName("rb-folding-filters");
        getContent().add(FilterFields.row(text, often, unfold), chips);
    }

    /** Puts more on the same line; it folds with the rest. */
    void beside(Component... more) {
        often.add(more);
    }

    /** Puts something below the line. */
    void below(Component more) {
        getContent().add(more);
    }

    private Button ofMyTeam(TeamName own) {
        var button = new Button(
                getTranslation("improvement.filter.myTeam"), click -> go.accept(shown.of(words(), own.id(), false)));
        button.setId("my-team");
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private String words() {
        return Objects.requireNonNullElse(text.getValue(), "").strip();
    }

    private void ask() {
        go.accept(shown.of(choices.read(words())));
    }

    /** What the address asks for, as far as it is known. */
    BacklogFilter read(Map<String, String> parameters) {
        BacklogFilter asked = BacklogFilter.of(parameters);
        return asked.of(choices.known(asked.choice()));
    }

    /** Shows what the address asks for. */
    void show(BacklogFilter filter) {
        shown = filter;
        if (!words().equals(filter.text())) {
            text.setValue(filter.text());
        }
        BacklogChoice choice = filter.choice();
        choices.show(choice);
        chips.show(
                choices.words(choice),
                name -> go.accept(filter.of(choice.without(name))),
                () -> go.accept(filter.of(BacklogFilter.ALL.choice())));
    }
}
