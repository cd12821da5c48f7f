package nl.ruimbaan.improvement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.ruimbaan.base.ui.CsvLink;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.FilterChips;
import nl.ruimbaan.base.ui.FilterFields;
import nl.ruimbaan.base.ui.OrderField;
import nl.ruimbaan.base.ui.UnfoldButton;
import nl.ruimbaan.improvement.BacklogCounts;
import nl.ruimbaan.improvement.BacklogFilter;
import nl.ruimbaan.improvement.BacklogOrder;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.people.TeamName;
import org.jspecify.annotations.Nullable;

/** Which improvements: with these words, a team's, mine, one phase; and in which order. All of it stands in the address. */
class BacklogFilters extends Composite<Div> {

    private final TextField text;
    private final ComboBox<TeamName> team = new ComboBox<>();
    private final Checkbox mine = new Checkbox();
    private final OrderField<Order> order;
    private final CsvLink csv = new CsvLink();
    private final FilterChips chips = new FilterChips();
    private final PhaseLinks phases = new PhaseLinks();
    private final List<TeamName> teams;
    private final Consumer<BacklogFilter> go;
    private BacklogFilter shown = BacklogFilter.ALL;

    /** An order, and whether what is shown goes down in it. */
    private record Order(BacklogOrder by, boolean descending) {}

    /** @param go shows what was asked for */
    BacklogFilters(List<TeamName> teams, @Nullable TeamId myTeam, Consumer<BacklogFilter> go) {
        this.teams = teams;
        this.go = go;
        text = FilterFields.text(getTranslation("improvement.filter.text"), BacklogFilter.LONGEST_TEXT);
        FilterFields.asks(BacklogFilter.TEXT, text, this::ask);
        team.setPlaceholder(getTranslation("improvement.filter.allTeams"));
        team.setAriaLabel(getTranslation("improvement.filter.team"));
        Fields.choose(team, teams, TeamName::name);
        team.setClearButtonVisible(true);
        FilterFields.asks(BacklogFilter.TEAM, team, this::ask);
        mine.setLabel(getTranslation("improvement.filter.mine"));
        FilterFields.asks(BacklogFilter.MINE, mine, this::ask);
        order = new OrderField<>(
                getTranslation("list.order"),
                orders(false),
                it -> getTranslation(it.by().key(it.descending())),
                it -> go.accept(shown.by(it.by(), it.descending())));
        var often = new Div(team, mine);
        often.setId("filters-often");
        often.addClassName("rb-filter-often");
        find(myTeam).ifPresent(it -> often.add(ofMyTeam(it)));
        often.add(order, csv);
        var unfold =
                new UnfoldButton(getTranslation("improvement.filter.more"), getContent(), "filters-often", open -> {});
        unfold.setId("more-filters");
        unfold.addClassName("rb-unfold-narrow");
        getContent().addClassName("rb-folding-filters");
        getContent().add(FilterFields.row(text, often, unfold), chips, phases);
    }

    /** An order of its own has only a team. */
    private static List<Order> orders(boolean ofTeam) {
        return Stream.of(BacklogOrder.values())
                .filter(it -> ofTeam || it != BacklogOrder.RANK)
                .flatMap(it -> it == BacklogOrder.RANK
                        ? Stream.of(new Order(it, false))
                        : Stream.of(new Order(it, it.isDescending()), new Order(it, !it.isDescending())))
                .toList();
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
        TeamId chosen = team.getOptionalValue().map(TeamName::id).orElse(null);
        go.accept(shown.of(words(), chosen, mine.getValue()));
    }

    /** What the address asks for; a team that it does not know is left out. */
    BacklogFilter read(Map<String, String> parameters) {
        BacklogFilter asked = BacklogFilter.of(parameters);
        TeamId known = find(asked.team()).map(TeamName::id).orElse(null);
        return asked.of(asked.text(), known, asked.mine());
    }

    /**
     * Shows what the address asks for, with how many each phase has.
     *
     * @param file the same as a file
     */
    void show(BacklogFilter filter, BacklogCounts counts, Consumer<CsvLink> file) {
        shown = filter;
        if (!words().equals(filter.text())) {
            text.setValue(filter.text());
        }
        team.setValue(find(filter.team()).orElse(null));
        mine.setValue(filter.mine());
        order.setItems(orders(filter.team() != null));
        order.setValue(new Order(filter.order(), filter.descending()));
        Map<String, String> words = new LinkedHashMap<>();
        if (!filter.text().isEmpty()) {
            words.put(BacklogFilter.TEXT, "“" + filter.text() + "”");
        }
        find(filter.team()).ifPresent(it -> words.put(BacklogFilter.TEAM, it.name()));
        if (filter.mine()) {
            words.put(BacklogFilter.MINE, getTranslation("improvement.filter.mine"));
        }
        chips.show(words, name -> go.accept(without(name)), () -> go.accept(filter.of("", null, false)));
        phases.show(
                counts,
                filter.phase(),
                it -> QueryParameters.simple(filter.in(it).parameters()));
        file.accept(csv);
    }

    private BacklogFilter without(String name) {
        return shown.of(
                name.equals(BacklogFilter.TEXT) ? "" : shown.text(),
                name.equals(BacklogFilter.TEAM) ? null : shown.team(),
                !name.equals(BacklogFilter.MINE) && shown.mine());
    }

    private Optional<TeamName> find(@Nullable TeamId id) {
        return teams.stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
