package nl.ruimbaan.story.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.DateField;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.FilterFields;
import nl.ruimbaan.base.ui.WrittenField;
import nl.ruimbaan.demand.Channel;
import nl.ruimbaan.demand.Demand;
import nl.ruimbaan.demand.DemandTypeName;
import nl.ruimbaan.demand.RightFirstTime;
import nl.ruimbaan.story.WallFilter;
import nl.ruimbaan.tag.TagName;
import org.jspecify.annotations.Nullable;

/** The fields of {@link FurtherWallFilters}. */
class FurtherWallFields extends Composite<Div> {

    private final ComboBox<DemandTypeName> demandType = new ComboBox<>();
    private final Select<Demand> demand = new Select<>();
    private final Select<RightFirstTime> right = new Select<>();
    private final Select<Channel> channel = new Select<>();
    private final ComboBox<TagName> tag = new ComboBox<>();
    private final DateField from = DateField.past();
    private final DateField to = DateField.past();
    private final Checkbox led = new Checkbox();
    private final Checkbox archived = new Checkbox();
    private final List<DemandTypeName> demandTypes;
    private final Consumer<HasValue<?, ?>> ask;
    private WallFilter shown = WallFilter.ALL;

    /** @param ask hears which field a reader changed */
    FurtherWallFields(List<DemandTypeName> demandTypes, TagSuggestions tags, Consumer<HasValue<?, ?>> ask) {
        this.demandTypes = demandTypes;
        this.ask = ask;
        choices(tags);
        days().forEach((name, picker) -> {
            picker.setLabel(getTranslation("wall.filter." + name));
            picker.setClearButtonVisible(true);
            asks(name, picker);
        });
        led.setLabel(getTranslation("wall.filter.led"));
        asks(WallFilter.LED, led);
        archived.setLabel(getTranslation("wall.filter.archived"));
        asks(WallFilter.ARCHIVED, archived);
        getContent().addClassName("rb-filters");
        getContent().add(demandType, demand, right, channel, tag, from, to, led, archived);
    }

    private void choices(TagSuggestions tags) {
        demandType.setLabel(getTranslation("wall.filter.demandType"));
        Fields.choose(demandType, demandTypes, DemandTypeName::name);
        demandType.setClearButtonVisible(true);
        asks(WallFilter.DEMAND_TYPE, demandType);
        select(WallFilter.DEMAND, demand, Demand.values(), it -> getTranslation(it.key()));
        select(WallFilter.RIGHT_FIRST_TIME, right, RightFirstTime.values(), it -> getTranslation(it.key()));
        select(WallFilter.CHANNEL, channel, Channel.values(), it -> getTranslation(it.key()));
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
        FilterFields.asks(name, field, () -> ask.accept(field));
    }

    private Map<String, DateField> days() {
        return Map.of(WallFilter.FROM, from, WallFilter.TO, to);
    }

    /** Why a day cannot be read; empty when all can. */
    List<Refusal> unread() {
        return WrittenField.unread(days());
    }

    /** Shows which day cannot be read. */
    void reject(List<Refusal> unread) {
        Fields.reject(days(), unread);
    }

    void clearDays() {
        days().values().forEach(DateField::clear);
    }

    /** Shows what the address asks for, with the tag that it asks for. */
    void show(WallFilter filter, @Nullable TagName chosenTag) {
        demandType.setValue(demandTypes.stream()
                .filter(it -> it.is(filter.demandType()))
                .findFirst()
                .orElse(null));
        demand.setValue(filter.demand());
        right.setValue(filter.rightFirstTime());
        channel.setValue(filter.channel());
        tag.setValue(chosenTag);
        show(from, filter.from(), shown.from());
        show(to, filter.to(), shown.to());
        shown = filter;
        led.setValue(filter.led());
        archived.setValue(filter.archived());
    }

    /** What somebody typed and we could not read stays, unless another day is asked for. */
    private static void show(DateField field, @Nullable LocalDate day, @Nullable LocalDate before) {
        if (field.unread("").isEmpty() || !Objects.equals(day, before)) {
            field.show(day);
        }
    }

    /** The same, with what is chosen here. */
    WallFilter narrowed(WallFilter filter) {
        return new WallFilter(
                filter.text(),
                filter.team(),
                filter.mine(),
                filter.following(),
                demandType.getOptionalValue().map(DemandTypeName::id).orElse(null),
                demand.getValue(),
                right.getValue(),
                channel.getValue(),
                tag.getOptionalValue().map(TagName::id).orElse(null),
                from.day(),
                to.day(),
                led.getValue(),
                archived.getValue(),
                filter.order());
    }
}
