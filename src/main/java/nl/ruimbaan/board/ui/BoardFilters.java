package nl.ruimbaan.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.FilterChips;
import nl.ruimbaan.base.ui.FilterFields;
import nl.ruimbaan.base.ui.Icons;
import nl.ruimbaan.board.BoardFilter;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.obstacle.HelpLevel;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.people.TeamName;
import org.jspecify.annotations.Nullable;

/**
 * Which obstacles one wants to see. What is chosen goes into the address, and each filter that is on can be cleared on its own.
 * What one asks for most is on one line; the rest, and on a phone all but the text, unfolds.
 */
class BoardFilters extends Composite<Div> {

    private static final List<Integer> DAYS = List.of(7, 14, 30, 90);

    private final TextField text;
    private final ComboBox<TeamName> team = new ComboBox<>();
    private final Checkbox mine = new Checkbox();
    private final Checkbox myTeam = new Checkbox();
    private final Checkbox following = new Checkbox();
    private final Button unfold = new Button();
    private final Select<ConditionKind> kind = new Select<>();
    private final Select<HelpLevel> level = new Select<>();
    private final Select<Integer> still = new Select<>();
    private final Div line;
    private final FilterChips chips = new FilterChips();
    private final List<TeamName> teams;
    private final Consumer<BoardFilter> go;

    /**
     * @param ownTeam the reader's own team, when there is one
     * @param go shows what was asked for
     */
    BoardFilters(List<TeamName> teams, @Nullable TeamId ownTeam, Consumer<BoardFilter> go) {
        this.teams = teams;
        this.go = go;
        text = FilterFields.text(getTranslation("obstacle.filter.text"), BoardFilter.LONGEST_TEXT);
        quick();
        further();
        myTeam.setVisible(ownTeam != null);
        var often = new Div(team, mine, myTeam, following);
        often.addClassName("rb-filter-often");
        Div more = FilterFields.row(kind, level, still);
        more.setId("filters-more");
        more.addClassName("rb-filter-more");
        unfold.setText(getTranslation("obstacle.filter.more"));
        unfold.setIcon(Icons.of("angle-down"));
        unfold.setIconAfterText(true);
        unfold.setId("more-filters");
        unfold.getElement().setAttribute("aria-controls", "filters-more");
        unfold.addClickListener(click -> unfold(!getContent().hasClassName("rb-unfolded")));
        getContent().addClassName("rb-folding-filters");
        line = FilterFields.row(text, often, unfold);
        getContent().add(line, more, chips);
        unfold(false);
    }

    /** Puts another choice on the same line; it does not fold. */
    void beside(Component choice) {
        line.add(choice);
    }

    private void quick() {
        asks(BoardFilter.TEXT, text);
        team.setPlaceholder(getTranslation("obstacle.filter.allTeams"));
        team.setAriaLabel(getTranslation("obstacle.fact.team"));
        Fields.choose(team, teams, TeamName::name);
        team.setClearButtonVisible(true);
        asks(BoardFilter.TEAM, team);
        Map.of(BoardFilter.MINE, mine, BoardFilter.MY_TEAM, myTeam, BoardFilter.FOLLOWING, following)
                .forEach((name, box) -> {
                    box.setLabel(getTranslation("obstacle.filter." + name));
                    asks(name, box);
                });
    }

    private void further() {
        kind.setLabel(getTranslation("obstacle.fact.kind"));
        Fields.choose(kind, ConditionKind.values(), it -> getTranslation(it.key()));
        level.setLabel(getTranslation("obstacle.fact.level"));
        Fields.choose(level, HelpLevel.values(), it -> getTranslation(it.key()));
        still.setLabel(getTranslation("obstacle.filter.still"));
        Fields.choose(still, DAYS.toArray(Integer[]::new), this::days);
        Map.of(BoardFilter.KIND, kind, BoardFilter.LEVEL, level, BoardFilter.STILL, still)
                .forEach((name, select) -> {
                    select.setPlaceholder(getTranslation("obstacle.filter.any"));
                    select.setEmptySelectionCaption(getTranslation("obstacle.filter.any"));
                    asks(name, select);
                });
    }

    private void asks(String name, HasValue<?, ?> field) {
        FilterFields.asks(name, field, () -> go.accept(chosen()));
    }

    private void unfold(boolean open) {
        getContent().setClassName("rb-unfolded", open);
        unfold.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }

    /** Shows what the address asks for. */
    void show(BoardFilter filter) {
        if (!text.getValue().strip().equals(filter.text())) {
            text.setValue(filter.text());
        }
        team.setValue(teams.stream()
                .filter(it -> it.id().equals(filter.team()))
                .findFirst()
                .orElse(null));
        mine.setValue(filter.mine());
        myTeam.setValue(filter.myTeam());
        following.setValue(filter.following());
        kind.setValue(filter.kind());
        level.setValue(filter.level());
        // Whoever wrote another number into the address finds it among the choices.
        still.setItems(Stream.concat(DAYS.stream(), Stream.ofNullable(filter.stillDays()))
                .distinct()
                .sorted()
                .toList());
        still.setValue(filter.stillDays());
        Map<String, String> words = new LinkedHashMap<>();
        filter.parameters().keySet().forEach(name -> words.put(name, word(name, filter)));
        chips.show(words, name -> go.accept(filter.without(name)), () -> go.accept(BoardFilter.ALL));
    }

    private BoardFilter chosen() {
        return new BoardFilter(
                Objects.requireNonNullElse(text.getValue(), "").strip(),
                team.getOptionalValue().map(TeamName::id).orElse(null),
                kind.getValue(),
                level.getValue(),
                still.getValue(),
                mine.getValue(),
                myTeam.getValue(),
                following.getValue());
    }

    /** What the chip of this filter says. */
    private String word(String name, BoardFilter filter) {
        return switch (name) {
            case BoardFilter.TEXT -> "“" + filter.text() + "”";
            case BoardFilter.TEAM ->
                team.getOptionalValue().map(TeamName::name).orElseGet(() -> getTranslation("obstacle.fact.team"));
            case BoardFilter.KIND -> labelled("obstacle.fact.kind", label(kind));
            case BoardFilter.LEVEL -> labelled("obstacle.fact.level", label(level));
            case BoardFilter.STILL -> labelled("obstacle.filter.still", label(still));
            default -> getTranslation("obstacle.filter." + name + ".chip");
        };
    }

    private String labelled(String key, String word) {
        return getTranslation(key) + ": " + word;
    }

    private static <T> String label(Select<T> select) {
        return select.getItemLabelGenerator().apply(select.getValue());
    }

    private String days(int days) {
        return DAYS.contains(days)
                ? getTranslation("obstacle.filter.still." + days)
                : getTranslation("obstacle.filter.still.days", days);
    }
}
