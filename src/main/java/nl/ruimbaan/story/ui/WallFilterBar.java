package nl.ruimbaan.story.ui;

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
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.ChoiceField;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.FilterChips;
import nl.ruimbaan.base.ui.FilterFields;
import nl.ruimbaan.base.ui.WrittenField;
import nl.ruimbaan.demand.DemandTypeName;
import nl.ruimbaan.people.TeamName;
import nl.ruimbaan.story.WallFilter;
import nl.ruimbaan.story.WallOrder;
import nl.ruimbaan.tag.TagName;
import org.jspecify.annotations.Nullable;

/** Which stories one wants to see. What is chosen goes into the address; each filter can be cleared on its own. */
class WallFilterBar extends Composite<Div> {

    private final TextField text;
    private final ComboBox<TeamName> team = new ComboBox<>();
    private final Checkbox mine = new Checkbox();
    private final Checkbox following = new Checkbox();
    private final ChoiceField<WallOrder> order;
    private final FurtherWallFilters further;
    private final FilterChips chips = new FilterChips();
    private final List<TeamName> teams;
    private final Consumer<WallFilter> go;
    private WallFilter shown = WallFilter.ALL;

    /** @param go shows the wall that was asked for */
    WallFilterBar(
            List<TeamName> teams, List<DemandTypeName> demandTypes, TagSuggestions tags, Consumer<WallFilter> go) {
        this.teams = teams;
        this.go = go;
        text = FilterFields.text(getTranslation("wall.filter.text"), WallFilter.LONGEST_TEXT);
        order = new ChoiceField<>(
                getTranslation("wall.order"), List.of(WallOrder.values()), it -> getTranslation(it.key()));
        further = new FurtherWallFilters(demandTypes, tags, this::ask);
        quick();
        getContent().addClassName("rb-wall-filters");
        getContent().add(FilterFields.row(text, team, mine, following, order), further, chips);
    }

    private void quick() {
        asks(WallFilter.TEXT, text);
        team.setPlaceholder(getTranslation("wall.filter.allTeams"));
        team.setAriaLabel(getTranslation("wall.filter.team"));
        Fields.choose(team, teams, TeamName::name);
        team.setClearButtonVisible(true);
        asks(WallFilter.TEAM, team);
        mine.setLabel(getTranslation("wall.filter.mine"));
        asks(WallFilter.MINE, mine);
        following.setLabel(getTranslation("wall.filter.following"));
        asks(WallFilter.FOLLOWING, following);
        asks(WallFilter.ORDER, order);
    }

    private void asks(String name, HasValue<?, ?> field) {
        FilterFields.asks(name, field, () -> ask(field));
    }

    /** Nothing is asked for as long as a day cannot be read: all stays as it is. */
    private void ask(HasValue<?, ?> changed) {
        List<Refusal> unread = further.unread();
        if (unread.isEmpty()) {
            go.accept(further.narrowed(chosen()));
        } else if (!(changed instanceof WrittenField)) {
            further.reject(unread);
        }
    }

    /**
     * Shows what the address asks for.
     *
     * @param chosenTag the tag that it asks for, when there is one
     */
    void show(WallFilter filter, @Nullable TagName chosenTag) {
        shown = filter;
        if (!text.getValue().strip().equals(filter.text())) {
            text.setValue(filter.text());
        }
        team.setValue(teams.stream()
                .filter(it -> it.id().equals(filter.team()))
                .findFirst()
                .orElse(null));
        mine.setValue(filter.mine());
        following.setValue(filter.following());
        order.setValue(filter.order());
        further.show(filter, chosenTag);
        Map<String, String> words = new LinkedHashMap<>();
        filter.filters().keySet().forEach(name -> words.put(name, word(name, filter)));
        chips.show(words, name -> go.accept(filter.without(name)), () -> {
            further.clearDays();
            go.accept(WallFilter.of(Map.of(WallFilter.ORDER, filter.order().name())));
        });
    }

    /** What is chosen on the first line; the rest as it is. */
    private WallFilter chosen() {
        return new WallFilter(
                Objects.requireNonNullElse(text.getValue(), "").strip(),
                team.getOptionalValue().map(TeamName::id).orElse(null),
                mine.getValue(),
                following.getValue(),
                shown.demandType(),
                shown.demand(),
                shown.rightFirstTime(),
                shown.channel(),
                shown.tag(),
                shown.from(),
                shown.to(),
                shown.led(),
                shown.archived(),
                order.getValue());
    }

    /** What the chip of this filter says. */
    private String word(String name, WallFilter filter) {
        return switch (name) {
            case WallFilter.TEXT -> "“" + text.getValue().strip() + "”";
            case WallFilter.TEAM -> team.getOptionalValue().map(TeamName::name).orElse(name);
            default -> further.word(name, filter);
        };
    }
}
