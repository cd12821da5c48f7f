package nl.ruimbaan.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.function.Predicate;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.people.TeamName;
import org.jspecify.annotations.Nullable;

/**
 * Leaves the team empty while somebody wants to stay unnamed and the team is so small that it would tell who they are; says so
 * beside both. Who does get named again gets back what stood there.
 */
public final class TeamOfHidden {

    private final Checkbox hidden;
    private final ComboBox<TeamName> team;
    private final Predicate<TeamId> small;
    private String hiddenHelp = "";
    private String teamHelp = "";
    private @Nullable TeamName leftOut;

    private TeamOfHidden(Checkbox hidden, ComboBox<TeamName> team, Predicate<TeamId> small) {
        this.hidden = hidden;
        this.team = team;
        this.small = small;
    }

    /** Watches both fields, which have their helper texts already. */
    public static void watch(Checkbox hidden, ComboBox<TeamName> team, Predicate<TeamId> small) {
        var watch = new TeamOfHidden(hidden, team, small);
        watch.hiddenHelp = hidden.getHelperText();
        watch.teamHelp = team.getHelperText();
        hidden.addValueChangeListener(change -> {
            if (!change.isFromClient()) {
                watch.leftOut = null;
            }
            watch.check();
        });
        team.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                watch.check();
            }
        });
    }

    private void check() {
        TeamName chosen = team.getValue();
        if (!hidden.getValue()) {
            if (chosen == null && leftOut != null) {
                team.setValue(leftOut);
            }
            leftOut = null;
        } else if (chosen != null) {
            leftOut = small.test(chosen.id()) ? chosen : null;
            if (leftOut != null) {
                team.clear();
            }
        }
        String why = leftOut == null ? "" : " " + UI.getCurrent().getTranslation("team.leftOut", leftOut.name());
        hidden.setHelperText(hiddenHelp + why);
        team.setHelperText(teamHelp + why);
    }
}
