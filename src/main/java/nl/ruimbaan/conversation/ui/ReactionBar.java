package nl.ruimbaan.conversation.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
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
    private final Map<ReactionKind, Button> buttons = new EnumMap<>(ReactionKind.class);
    private final Map<ReactionKind, ReactionLine> shown = new EnumMap<>(ReactionKind.class);
    private final Div who = new Div();

    ReactionBar(ItemRef item, ReactionService reactions, PeopleService people, Runnable changed) {
        this.item = item;
        this.reactions = reactions;
        this.people = people;
        this.changed = changed;
        getContent().addClassName("rb-reactions");
        who.addClassName("rb-reaction-who");
        getContent().add(who);
    }

    void show(List<ReactionLine> lines) {
        lines.forEach(line -> shown.put(line.kind(), line));
        lines.stream()
                .filter(it -> ReactionKind.of(item.kind()).contains(it.kind()) || it.mine())
                .forEach(line -> fill(buttons.computeIfAbsent(line.kind(), this::button), line));
        who.removeAll();
        lines.stream().filter(it -> it.count() > 0).forEach(line -> {
            var names = new Paragraph(getTranslation(line.kind().key()) + ": " + String.join(", ", names(line)));
            names.addClassName("rb-reaction-names");
            who.add(names);
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

    /** One for each kind, for as long as the page is there: who presses it keeps the keyboard on it, and hears that it is pressed. */
    private Button button(ReactionKind kind) {
        var button = new Button(getTranslation(kind.key()), click -> press(requireNonNull(shown.get(kind))));
        button.setId("react-" + kind);
        button.addClassName("rb-chip");
        getContent().addComponentAtIndex(buttons.size(), button);
        return button;
    }

    private static void fill(Button button, ReactionLine line) {
        button.getElement().setAttribute("aria-pressed", Boolean.toString(line.mine()));
        button.setThemeVariant(ButtonVariant.PRIMARY, line.mine());
        if (line.count() == 0) {
            button.setSuffixComponent(null);
            return;
        }
        var count = new Span(Integer.toString(line.count()));
        count.getElement().setAttribute("aria-hidden", "true");
        button.setSuffixComponent(count);
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
