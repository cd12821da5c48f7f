package nl.ruimbaan.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.Icons;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.people.TeamName;
import org.jspecify.annotations.Nullable;

/** By which words and of which team one looks for something in a list; all of it stands in the address. */
public class TextAndTeam extends Composite<Div> {

    private static final int PAUSE = 500;

    private final TextField text = new TextField();
    private final Select<TeamName> team = new Select<>();
    private final List<TeamName> teams;
    private final BiConsumer<String, @Nullable TeamId> go;

    /**
     * @param key before the words of the fields: {@code .text}, {@code .team} and {@code .anyTeam}
     * @param longest how many characters one looks for at most
     * @param go shows what was asked for
     */
    public TextAndTeam(String key, int longest, List<TeamName> teams, BiConsumer<String, @Nullable TeamId> go) {
        this.teams = teams;
        this.go = go;
        text.setPlaceholder(getTranslation(key + ".text"));
        text.setAriaLabel(getTranslation(key + ".text"));
        text.setPrefixComponent(Icons.of("search"));
        text.setClearButtonVisible(true);
        text.setMaxLength(longest);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE);
        team.setAriaLabel(getTranslation(key + ".team"));
        Fields.choose(team, teams.toArray(TeamName[]::new), TeamName::name);
        team.setPlaceholder(getTranslation(key + ".anyTeam"));
        team.setEmptySelectionCaption(getTranslation(key + ".anyTeam"));
        asks("text", text);
        asks("team", team);
        getContent().addClassNames("rb-filters", "rb-register-filters");
        getContent().add(text, team);
    }

    private <F extends Component & HasValue<?, ?>> void asks(String name, F field) {
        field.setId("filter-" + name);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                TeamName chosen = team.getValue();
                go.accept(text.getValue(), chosen == null ? null : chosen.id());
            }
        });
    }

    /** Shows what the address asks for; what one is typing stays as it is. */
    public void show(String words, @Nullable TeamId of) {
        if (!text.getValue().strip().equals(words)) {
            text.setValue(words);
        }
        team.setValue(teams.stream()
                .filter(it -> Objects.equals(it.id(), of))
                .findFirst()
                .orElse(null));
    }
}
