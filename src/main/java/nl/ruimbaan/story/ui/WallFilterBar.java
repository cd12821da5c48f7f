package nl.ruimbaan.story.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.DateField;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.FilterChips;
import nl.ruimbaan.base.ui.FilterFields;
import nl.ruimbaan.base.ui.WrittenField;
import nl.ruimbaan.demand.DemandTypeName;
import nl.ruimbaan.people.TeamName;
import nl.ruimbaan.story.Channel;
import nl.ruimbaan.story.Demand;
import nl.ruimbaan.story.RightFirstTime;
import nl.ruimbaan.story.TagName;
import nl.ruimbaan.story.WallFilter;
import nl.ruimbaan.story.WallOrder;
import org.jspecify.annotations.Nullable;

/** Which stories one wants to see. What is chosen goes into the address; each filter can be cleared on its own. */
class WallFilterBar extends Composite<Div> {

    private final TextField text;
    private final ComboBox<TeamName> team = new ComboBox<>();
    private final Checkbox mine = new Checkbox();
    private final Checkbox following = new Checkbox();
    private final Checkbox archived = new Checkbox();
    private final Select<WallOrder> order = new Select<>();
    private final ComboBox<DemandTypeName> demandType = new ComboBox<>();
    private final Select<Demand> demand = new Select<>();
    private final Select<RightFirstTime> right = new Select<>();
    private final Select<Channel> channel = new Select<>();
    private final ComboBox<TagName> tag = new ComboBox<>();
    private final DateField from = DateField.past();
    private final DateField to = DateField.past();
    private final Checkbox led = new Checkbox();
    private final Details more = new Details();
    private final FilterChips chips = new FilterChips();
    private final List<TeamName> teams;
    private final List<DemandTypeName> demandTypes;
    private final Consumer<WallFilter> go;
    private WallFilter shown = WallFilter.ALL;

    /** @param go shows the wall that was asked for */
    WallFilterBar(
            List<TeamName> teams, List<DemandTypeName> demandTypes, TagSuggestions tags, Consumer<WallFilter> go) {
        this.teams = teams;
        this.demandTypes = demandTypes;
        this.go = go;
        text = FilterFields.text(getTranslation("wall.filter.text"), WallFilter.LONGEST_TEXT);
        quick();
        further();
        tag(tags);
        getContent().addClassName("rb-wall-filters");
        getContent().add(FilterFields.row(text, team, mine, following, order), more, chips);
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
        order.setAriaLabel(getTranslation("wall.order"));
        order.setItems(WallOrder.values());
        order.setItemLabelGenerator(it -> getTranslation(it.key()));
        asks(WallFilter.ORDER, order);
    }

    private void further() {
        demandType.setLabel(getTranslation("wall.filter.demandType"));
        Fields.choose(demandType, demandTypes, DemandTypeName::name);
        demandType.setClearButtonVisible(true);
        asks(WallFilter.DEMAND_TYPE, demandType);
        select(WallFilter.DEMAND, demand, Demand.values(), it -> getTranslation(it.key()));
        select(WallFilter.RIGHT_FIRST_TIME, right, RightFirstTime.values(), it -> getTranslation(it.key()));
        select(WallFilter.CHANNEL, channel, Channel.values(), it -> getTranslation(it.key()));
        days().forEach((name, picker) -> {
            picker.setLabel(getTranslation("wall.filter." + name));
            picker.setClearButtonVisible(true);
            asks(name, picker);
        });
        led.setLabel(getTranslation("wall.filter.led"));
        asks(WallFilter.LED, led);
        archived.setLabel(getTranslation("wall.filter.archived"));
        asks(WallFilter.ARCHIVED, archived);
        more.setSummaryText(getTranslation("wall.filter.more"));
        more.setId("more-filters");
        more.add(FilterFields.row(demandType, demand, right, channel, tag, from, to, led, archived));
    }

    private void tag(TagSuggestions tags) {
        tag.setLabel(getTranslation("wall.filter.tag"));
        tag.setItems(tags::fetch);
        tag.setItemLabelGenerator(TagName::name);
        tag.setClearButtonVisible(true);
        asks(WallFilter.TAG, tag);
    }

    private <T> void select(String name, Select<T> select, T[] choices, Function<T, String> word) {
        select.setLabel(getTranslation("wall.filter." + name));
        Fields.choose(select, choices, word);
        select.setEmptySelectionCaption(getTranslation("wall.filter.any"));
        asks(name, select);
    }

    private void asks(String name, HasValue<?, ?> field) {
        FilterFields.asks(name, field, () -> ask(field));
    }

    private Map<String, DateField> days() {
        return Map.of(WallFilter.FROM, from, WallFilter.TO, to);
    }

    /** Nothing is asked for as long as a day cannot be read: all stays as it is. */
    private void ask(HasValue<?, ?> changed) {
        List<Refusal> unread = WrittenField.unread(days());
        if (unread.isEmpty()) {
            go.accept(chosen());
        } else if (!(changed instanceof WrittenField)) {
            more.setOpened(true);
            Fields.reject(days(), unread);
        }
    }

    /**
     * Shows what the address asks for.
     *
     * @param chosenTag the tag that it asks for, when there is one
     */
    void show(WallFilter filter, @Nullable TagName chosenTag) {
        if (!text.getValue().strip().equals(filter.text())) {
            text.setValue(filter.text());
        }
        team.setValue(find(teams, it -> it.id().equals(filter.team())));
        mine.setValue(filter.mine());
        following.setValue(filter.following());
        archived.setValue(filter.archived());
        order.setValue(filter.order());
        demandType.setValue(find(demandTypes, it -> it.is(filter.demandType())));
        demand.setValue(filter.demand());
        right.setValue(filter.rightFirstTime());
        channel.setValue(filter.channel());
        tag.setValue(chosenTag);
        show(from, filter.from(), shown.from());
        show(to, filter.to(), shown.to());
        shown = filter;
        led.setValue(filter.led());
        Map<String, String> words = words(filter);
        Map<String, String> on = new LinkedHashMap<>();
        filter.filters().keySet().forEach(name -> on.put(name, words.getOrDefault(name, name)));
        chips.show(on, name -> go.accept(filter.without(name)), () -> {
            days().values().forEach(DateField::clear);
            go.accept(WallFilter.of(Map.of(WallFilter.ORDER, filter.order().name())));
        });
    }

    /** What somebody typed and we could not read stays, unless another day is asked for. */
    private static void show(DateField field, @Nullable LocalDate day, @Nullable LocalDate before) {
        if (field.unread("").isEmpty() || !Objects.equals(day, before)) {
            field.show(day);
        }
    }

    private WallFilter chosen() {
        return new WallFilter(
                Objects.requireNonNullElse(text.getValue(), "").strip(),
                team.getOptionalValue().map(TeamName::id).orElse(null),
                mine.getValue(),
                following.getValue(),
                demandType.getOptionalValue().map(DemandTypeName::id).orElse(null),
                demand.getValue(),
                right.getValue(),
                channel.getValue(),
                tag.getOptionalValue().map(TagName::id).orElse(null),
                from.day(),
                to.day(),
                led.getValue(),
                archived.getValue(),
                order.getValue());
    }

    /** What each filter says now, read from the fields. */
    private Map<String, String> words(WallFilter filter) {
        DateTimeFormatter day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(getLocale());
        Map<String, @Nullable String> words = new HashMap<>();
        words.put(WallFilter.TEXT, "“" + text.getValue().strip() + "”");
        words.put(WallFilter.TEAM, team.getOptionalValue().map(TeamName::name).orElse(null));
        words.put(WallFilter.MINE, getTranslation("wall.filter.mine"));
        words.put(
                WallFilter.DEMAND_TYPE,
                demandType.getOptionalValue().map(DemandTypeName::name).orElse(null));
        words.put(WallFilter.DEMAND, word(demand, Demand::key));
        words.put(WallFilter.RIGHT_FIRST_TIME, labelled("wall.filter.right", word(right, RightFirstTime::key)));
        words.put(WallFilter.CHANNEL, word(channel, Channel::key));
        words.put(
                WallFilter.TAG,
                labelled(
                        "wall.filter.tag",
                        tag.getOptionalValue().map(TagName::name).orElse("–")));
        words.put(
                WallFilter.FROM,
                Optional.ofNullable(filter.from())
                        .map(it -> labelled("wall.filter.from", day.format(it)))
                        .orElse(null));
        words.put(
                WallFilter.TO,
                Optional.ofNullable(filter.to())
                        .map(it -> labelled("wall.filter.to", day.format(it)))
                        .orElse(null));
        words.put(WallFilter.FOLLOWING, getTranslation("wall.filter.following"));
        words.put(WallFilter.ARCHIVED, getTranslation("wall.filter.archived"));
        words.put(WallFilter.LED, getTranslation("wall.filter.led"));
        Map<String, String> known = new LinkedHashMap<>();
        words.forEach((name, word) -> {
            if (word != null) {
                known.put(name, word);
            }
        });
        return known;
    }

    private <T> @Nullable String word(Select<T> select, Function<T, String> key) {
        return select.getOptionalValue().map(key).map(it -> getTranslation(it)).orElse(null);
    }

    private @Nullable String labelled(String key, @Nullable String word) {
        return word == null ? null : getTranslation(key) + ": " + word;
    }

    private static <T> @Nullable T find(List<T> list, Predicate<T> wanted) {
        return list.stream().filter(wanted).findFirst().orElse(null);
    }
}
