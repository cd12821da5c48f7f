package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.ruimbaan.obstacle.BoardFilter;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.people.TeamName;
import org.jspecify.annotations.Nullable;

/** Which part of the board one wants to see; all of it stands in the address. */
class BoardFilters extends Composite<Div> {

    private final ComboBox<TeamName> team = new ComboBox<>();
    private final Checkbox mine = new Checkbox();
    private final List<TeamName> teams;
    private final Consumer<BoardFilter> go;
    private BoardFilter filter = BoardFilter.ALL;

    BoardFilters(List<TeamName> teams) {
        this(
                teams,
                null,
                chosen -> UI.getCurrent().navigate(ObstacleLinks.board(), QueryParameters.simple(chosen.parameters())));
    }

    /** @param go shows what was asked for */
    BoardFilters(List<TeamName> teams, @Nullable TeamId myTeam, Consumer<BoardFilter> go) {
        this.teams = teams;
        this.go = go;
        team.setId("filter-team");
        team.setPlaceholder(getTranslation("wall.filter.allTeams"));
        team.setAriaLabel(getTranslation("wall.filter.team"));
        team.setItems(teams);
        team.setItemLabelGenerator(TeamName::name);
        team.setClearButtonVisible(true);
        team.addValueChangeListener(change -> goIfAsked(change.isFromClient()));
        mine.setId("filter-mine");
        mine.setLabel(getTranslation("obstacle.filter.mine"));
        mine.addValueChangeListener(change -> goIfAsked(change.isFromClient()));
        getContent().addClassName("rb-filters");
        getContent().add(team, mine);
    }

    /** Shows and answers what the address asks for. */
    BoardFilter read(QueryParameters parameters) {
        Map<String, String> asked = new LinkedHashMap<>();
        parameters.getParameters().forEach((name, values) -> asked.put(name, values.getFirst()));
        BoardFilter wanted = BoardFilter.of(asked);
        show(wanted);
        return wanted;
    }

    /** Shows what the address asks for. */
    void show(BoardFilter wanted) {
        filter = wanted;
        team.setValue(teams.stream()
                .filter(it -> it.id().equals(wanted.team()))
                .findFirst()
                .orElse(null));
        mine.setValue(wanted.mine());
    }

    private void goIfAsked(boolean fromClient) {
        if (!fromClient) {
            return;
        }
        Map<String, String> parameters = new LinkedHashMap<>(filter.parameters());
        parameters.remove(BoardFilter.TEAM);
        parameters.remove(BoardFilter.MINE);
        team.getOptionalValue()
                .ifPresent(it ->
                        parameters.put(BoardFilter.TEAM, Long.toString(it.id().value())));
        if (mine.getValue()) {
            parameters.put(BoardFilter.MINE, "1");
        }
        go.accept(BoardFilter.of(parameters));
    }
}
