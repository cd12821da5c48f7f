package nl.ruimbaan.conversation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.conversation.ReactionKind;
import nl.ruimbaan.conversation.ReactionLine;
import nl.ruimbaan.conversation.ReactionService;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.people.TeamName;
import org.jspecify.annotations.Nullable;

/** Answering without words: one press gives it, another takes it back. Below it who did, also what is no longer asked here. */
class ReactionBar extends Composite<Div> {

    private final ItemRef item;
    private final ReactionService reactions;
    private final PeopleService people;
    private final Runnable changed;

    ReactionBar(ItemRef item, ReactionService reactions, PeopleService people, Runnable changed) {
        this.item = item;
        this.reactions = reactions;
        this.people = people;
        this.changed = changed;
        getContent().addClassName("rb-reactions");
    }

    void show(List<ReactionLine> lines) {
        getContent().removeAll();
        lines.stream()
                .filter(it -> ReactionKind.of(item.kind()).contains(it.kind()) || it.mine())
                .forEach(line -> getContent().add(button(line)));
        lines.stream().filter(it -> it.count() > 0).forEach(line -> {
            var who = new Paragraph(getTranslation(line.kind().key()) + ": " + String.join(", ", names(line)));
            who.addClassName("rb-reaction-names");
            getContent().add(who);
        });
    }

    /** Whoever has no name here stands last, whenever it was. */
    private List<String> names(ReactionLine line) {
        return Stream.concat(
                        line.names().stream(),
                        Stream.of(getTranslation("conversation.unnamed." + item.kind()))
                                .filter(it -> line.unnamed() > 0))
                .toList();
    }

    private Button button(ReactionLine line) {
        String word = getTranslation(line.kind().key());
        int count = line.count();
        var button = new Button(count == 0 ? word : word + " · " + count, click -> press(line));
        button.setId("react-" + line.kind());
        button.getElement().setAttribute("aria-pressed", Boolean.toString(line.mine()));
        button.addClassName("rb-chip");
        if (line.mine()) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private void press(ReactionLine line) {
        if (line.kind() == ReactionKind.WE_TOO && !line.mine()) {
            askTeam();
        } else {
            answer(reactions.react(item, line.kind(), null).refusals());
        }
    }

    private void askTeam() {
        var team = new ComboBox<TeamName>(getTranslation("conversation.whichTeam"));
        List<TeamName> teams = people.teams();
        TeamId mine = people.myTeam();
        team.setId("field-team");
        Fields.choose(team, teams, TeamName::name);
        team.setValue(own(teams, mine));
        var dialog = new Dialog(getTranslation(ReactionKind.WE_TOO.key()), team);
        dialog.setId("we-too");
        var done = new Button(getTranslation("conversation.whichTeam.do"), click -> {
            TeamName chosen = team.getValue();
            List<Refusal> refusals = reactions
                    .react(item, ReactionKind.WE_TOO, chosen == null ? null : chosen.id())
                    .refusals();
            if (refusals.stream().anyMatch(it -> it.field().equals("team"))) {
                Fields.reject(Map.of("team", team), refusals);
            } else {
                dialog.close();
                answer(refusals);
            }
        });
        done.setId("we-too-do");
        done.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(getTranslation("cancel"), click -> dialog.close()), done);
        dialog.open();
    }

    private static @Nullable TeamName own(List<TeamName> teams, @Nullable TeamId mine) {
        return teams.stream().filter(it -> it.id().equals(mine)).findFirst().orElse(null);
    }

    private void answer(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            Notices.refused(refusals);
        }
        changed.run();
    }
}
