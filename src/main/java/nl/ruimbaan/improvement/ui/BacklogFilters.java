package nl.ruimbaan.improvement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.Address;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.improvement.BacklogCounts;
import nl.ruimbaan.improvement.BacklogFilter;
import nl.ruimbaan.improvement.ImprovementPhase;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.people.TeamName;
import org.jspecify.annotations.Nullable;

/** Which improvements: a team's, mine, one phase. All of it stands in the address. */
class BacklogFilters extends Composite<Div> {

    private static final String TEAM = "team";
    private static final String PHASE = "phase";
    private static final String MINE = "mine";

    private final ComboBox<TeamName> team = new ComboBox<>();
    private final Checkbox mine = new Checkbox();
    private final PhaseLinks phases = new PhaseLinks();
    private final List<TeamName> teams;
    private @Nullable ImprovementPhase phase;

    BacklogFilters(List<TeamName> teams, @Nullable TeamId myTeam) {
        this.teams = teams;
        team.setId("filter-team");
        team.setPlaceholder(getTranslation("improvement.filter.allTeams"));
        team.setAriaLabel(getTranslation("improvement.filter.team"));
        Fields.choose(team, teams, TeamName::name);
        team.setClearButtonVisible(true);
        team.addValueChangeListener(change -> goIfAsked(change.isFromClient()));
        mine.setId("filter-mine");
        mine.setLabel(getTranslation("improvement.filter.mine"));
        mine.addValueChangeListener(change -> goIfAsked(change.isFromClient()));
        var bar = new Div(team, mine);
        bar.addClassName("rb-filters");
        find(myTeam).ifPresent(it -> bar.add(ofMyTeam(it)));
        getContent().add(bar, phases);
    }

    private Button ofMyTeam(TeamName own) {
        var button = new Button(getTranslation("improvement.filter.myTeam"), click -> {
            team.setValue(own);
            mine.setValue(false);
            go();
        });
        button.setId("my-team");
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /** What the address asks for; what it does not know is left out. */
    BacklogFilter read(QueryParameters parameters) {
        Address asked = Address.of(parameters.getParameters());
        Optional<TeamName> chosen = find(asked.id(TEAM, TeamId::new));
        phase = asked.one(PHASE, ImprovementPhase.class);
        team.setValue(chosen.orElse(null));
        mine.setValue(asked.flag(MINE));
        return new BacklogFilter(chosen.map(TeamName::id).orElse(null), phase, mine.getValue());
    }

    /** How many each phase has. */
    void show(BacklogCounts counts) {
        phases.show(counts, phase, this::query);
    }

    private Optional<TeamName> find(@Nullable TeamId id) {
        return teams.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    private void goIfAsked(boolean fromClient) {
        if (fromClient) {
            go();
        }
    }

    private void go() {
        getUI().ifPresent(ui -> ui.navigate(ImprovementLinks.backlog(), query(phase)));
    }

    private QueryParameters query(@Nullable ImprovementPhase wanted) {
        return QueryParameters.simple(new Address()
                .with(TEAM, team.isEmpty() ? null : team.getValue().id().value())
                .with(PHASE, wanted)
                .with(MINE, mine.getValue())
                .parameters());
    }
}
