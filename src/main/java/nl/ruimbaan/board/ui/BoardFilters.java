package nl.ruimbaan.board.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.FilterChips;
import nl.ruimbaan.base.ui.FilterFields;
import nl.ruimbaan.base.ui.Icons;
import nl.ruimbaan.base.ui.UnfoldButton;
import nl.ruimbaan.board.BoardFilter;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.people.TeamName;
import org.jspecify.annotations.Nullable;

/**
 * Which obstacles one wants to see. What is chosen goes into the address, and each filter that is on can be cleared on its own.
 * What one asks for most is on one line; the rest, and on a phone all but the text, unfolds.
 */
class BoardFilters extends Composite<Div> {

    private final TextField text;
    private final ComboBox<TeamName> team = new ComboBox<>();
    private final Checkbox mine = new Checkbox();
    private final Checkbox myTeam = new Checkbox();
    private final Checkbox following = new Checkbox();
    private final Div line;
    private final Div more = new Div();
    private final FilterChips chips = new FilterChips();
    private final List<TeamName> teams;
    private final Consumer<BoardFilter> go;
    private BoardFilter shown = BoardFilter.ALL;
    private @Nullable FurtherBoardFields further;

    /**
     * @param ownTeam the reader's own team, when there is one
     * @param go shows what was asked for
     */
    BoardFilters(List<TeamName> teams, @Nullable TeamId ownTeam, Consumer<BoardFilter> go) {
        this.teams = teams;
        this.go = go;
        text = FilterFields.text(getTranslation("obstacle.filter.text"), BoardFilter.LONGEST_TEXT);
        quick();
        myTeam.setVisible(ownTeam != null);
        var often = new Div(team, mine, myTeam, following);
        often.addClassName("rb-filter-often");
        more.setId("filters-more");
        more.addClassName("rb-filter-more");
        var unfold =
                new UnfoldButton(getTranslation("obstacle.filter.more"), getContent(), "filters-more", this::unfold);
        unfold.setIcon(Icons.of("angle-down"));
        unfold.setIconAfterText(true);
        unfold.setId("more-filters");
        getContent().addClassName("rb-folding-filters");
        line = FilterFields.row(text, often, unfold);
        getContent().add(line, more, chips);
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

    private void asks(String name, HasValue<?, ?> field) {
        FilterFields.asks(name, field, () -> go.accept(chosen()));
    }

    private void unfold(boolean open) {
        if (open && further == null) {
            further = new FurtherBoardFields(() -> go.accept(chosen()));
            further.show(shown);
            more.add(further);
        }
    }

    /** Shows what the address asks for. */
    void show(BoardFilter filter) {
        shown = filter;
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
        if (further != null) {
            further.show(filter);
        }
        Map<String, String> words = new LinkedHashMap<>();
        filter.parameters().keySet().forEach(name -> words.put(name, word(name, filter)));
        chips.show(words, name -> go.accept(filter.without(name)), () -> go.accept(BoardFilter.ALL));
    }

    private BoardFilter chosen() {
        var asked = new BoardFilter(
                Objects.requireNonNullElse(text.getValue(), "").strip(),
                team.getOptionalValue().map(TeamName::id).orElse(null),
                shown.kind(),
                shown.level(),
                shown.stillDays(),
                mine.getValue(),
                myTeam.getValue(),
                following.getValue());
        return further == null ? asked : further.narrowed(asked);
    }

    /** What the chip of this filter says. */
    private String word(String name, BoardFilter filter) {
        return switch (name) {
            case BoardFilter.TEXT -> "“" + filter.text() + "”";
            case BoardFilter.TEAM ->
                team.getOptionalValue().map(TeamName::name).orElseGet(() -> getTranslation("obstacle.fact.team"));
            case BoardFilter.KIND ->
                further("obstacle.fact.kind", requireNonNull(filter.kind()).key());
            case BoardFilter.LEVEL ->
                further("obstacle.fact.level", requireNonNull(filter.level()).key());
            case BoardFilter.STILL ->
                getTranslation("obstacle.filter.still") + ": "
                        + FurtherBoardFields.days(requireNonNull(filter.stillDays()));
            default -> getTranslation("obstacle.filter." + name + ".chip");
        };
    }

    private String further(String key, String word) {
        return getTranslation(key) + ": " + getTranslation(word);
    }
}
