package nl.ruimbaan.spread.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.draft.ui.Questions;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.people.TeamName;
import nl.ruimbaan.spread.ProposedTeam;
import nl.ruimbaan.spread.TeamChoices;
import org.jspecify.annotations.Nullable;

/** To which team: those that have something in common with it are named first, each with what; any other can be chosen as well. */
class TeamQuestion extends Composite<Div> {

    private final ComboBox<TeamName> team = new ComboBox<>();
    private final TeamChoices teams;

    TeamQuestion(Questions asked, TeamChoices teams) {
        this.teams = teams;
        Fields.choose(team, teams.all(), TeamName::name);
        asked.choice("team", team, it -> Long.toString(it.id().value()), this::named);
        getContent().addClassName("rb-hearers");
        getContent().add(new H4(getTranslation("spread.proposed")));
        if (teams.proposed().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("spread.proposed.none")));
        } else {
            getContent().add(list());
        }
    }

    @Nullable
    TeamId chosen() {
        TeamName chosen = team.getValue();
        return chosen == null ? null : chosen.id();
    }

    private UnorderedList list() {
        Map<TeamId, List<ProposedTeam>> byTeam = teams.proposed().stream()
                .collect(Collectors.groupingBy(ProposedTeam::team, LinkedHashMap::new, Collectors.toList()));
        var list = new UnorderedList();
        byTeam.forEach((id, why) -> list.add(proposed(id, why)));
        return list;
    }

    private ListItem proposed(TeamId id, List<ProposedTeam> why) {
        String name = why.getFirst().name();
        var choose = new Button(
                getTranslation("spread.choose", name), click -> team.setValue(named(Long.toString(id.value()))));
        choose.setId("choose-team-" + id.value());
        choose.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return new ListItem(
                new Span(why.stream()
                        .map(it -> getTranslation(it.because().key(), it.what()))
                        .collect(Collectors.joining("; ", name + ": ", " "))),
                choose);
    }

    private @Nullable TeamName named(String number) {
        return teams.all().stream()
                .filter(it -> Long.toString(it.id().value()).equals(number))
                .findFirst()
                .orElse(null);
    }
}
