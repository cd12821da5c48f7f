package nl.ruimbaan.demand.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.demand.DemandTypeId;
import nl.ruimbaan.demand.DemandTypeName;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.people.TeamName;
import org.jspecify.annotations.Nullable;

/** The two filters that all screens of demands have: a team's, and of a type. What nobody knows is as good as nothing. */
final class TeamAndType {

    final ComboBox<TeamName> teams = new ComboBox<>();
    final ComboBox<DemandTypeName> types = new ComboBox<>();
    private final List<TeamName> allTeams;
    private final List<DemandTypeName> allTypes;

    TeamAndType(List<TeamName> allTeams, List<DemandTypeName> allTypes) {
        this.allTeams = allTeams;
        this.allTypes = allTypes;
        Fields.choose(teams, allTeams, TeamName::name);
        name(teams, "demand.filter.allTeams", "demand.log.team");
        Fields.choose(types, allTypes, DemandTypeName::name);
        name(types, "demand.filter.allTypes", "demand.filter.type");
    }

    private static void name(ComboBox<?> box, String all, String label) {
        box.setPlaceholder(UI.getCurrent().getTranslation(all));
        box.setAriaLabel(UI.getCurrent().getTranslation(label));
        box.setClearButtonVisible(true);
    }

    /** Shows these. */
    void show(@Nullable TeamId team, @Nullable DemandTypeId type) {
        teams.setValue(
                allTeams.stream().filter(it -> it.id().equals(team)).findFirst().orElse(null));
        types.setValue(allTypes.stream().filter(it -> it.is(type)).findFirst().orElse(null));
    }

    @Nullable
    TeamId team() {
        return teams.getOptionalValue().map(TeamName::id).orElse(null);
    }

    @Nullable
    DemandTypeId type() {
        return types.getOptionalValue().map(DemandTypeName::id).orElse(null);
    }
}
