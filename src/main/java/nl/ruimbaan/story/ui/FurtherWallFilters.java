package nl.ruimbaan.story.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.details.Details;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Consumer;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.demand.DemandTypeName;
import nl.ruimbaan.story.TagName;
import nl.ruimbaan.story.WallFilter;
import org.jspecify.annotations.Nullable;

/** The filters of the wall that unfold: what one asks for less often. Its fields are made when one unfolds them. */
class FurtherWallFilters extends Composite<Details> {

    private final List<DemandTypeName> demandTypes;
    private final TagSuggestions tags;
    private final Consumer<HasValue<?, ?>> ask;
    private WallFilter shown = WallFilter.ALL;
    private @Nullable TagName shownTag;
    private @Nullable FurtherWallFields fields;

    /** @param ask hears which field a reader changed */
    FurtherWallFilters(List<DemandTypeName> demandTypes, TagSuggestions tags, Consumer<HasValue<?, ?>> ask) {
        this.demandTypes = demandTypes;
        this.tags = tags;
        this.ask = ask;
        getContent().setSummaryText(getTranslation("wall.filter.more"));
        getContent().setId("more-filters");
        getContent().addOpenedChangeListener(change -> unfold());
    }

    private void unfold() {
        if (fields == null) {
            fields = new FurtherWallFields(demandTypes, tags, ask);
            fields.show(shown, shownTag);
            getContent().add(fields);
        }
    }

    /** Why a day cannot be read; empty when all can. */
    List<Refusal> unread() {
        return fields == null ? List.of() : fields.unread();
    }

    /** Unfolds, and shows which day cannot be read. */
    void reject(List<Refusal> unread) {
        getContent().setOpened(true);
        if (fields != null) {
            fields.reject(unread);
        }
    }

    void clearDays() {
        if (fields != null) {
            fields.clearDays();
        }
    }

    /** Shows what the address asks for, with the tag that it asks for. */
    void show(WallFilter filter, @Nullable TagName chosenTag) {
        shown = filter;
        shownTag = chosenTag;
        if (fields != null) {
            fields.show(filter, chosenTag);
        }
    }

    /** The same, with what is chosen here. */
    WallFilter narrowed(WallFilter filter) {
        return fields == null ? filter : fields.narrowed(filter);
    }

    /** What the chip of this filter says; its name when there is nothing to say. */
    String word(String name, WallFilter filter) {
        return switch (name) {
            case WallFilter.DEMAND_TYPE ->
                demandTypes.stream()
                        .filter(it -> it.is(filter.demandType()))
                        .findFirst()
                        .map(DemandTypeName::name)
                        .orElse(name);
            case WallFilter.DEMAND ->
                filter.demand() == null ? name : getTranslation(filter.demand().key());
            case WallFilter.RIGHT_FIRST_TIME ->
                labelled(
                        name,
                        filter.rightFirstTime() == null
                                ? name
                                : getTranslation(filter.rightFirstTime().key()));
            case WallFilter.CHANNEL ->
                filter.channel() == null
                        ? name
                        : getTranslation(filter.channel().key());
            case WallFilter.TAG -> labelled(name, shownTag == null ? "–" : shownTag.name());
            case WallFilter.FROM -> labelled(name, day(filter.from()));
            case WallFilter.TO -> labelled(name, day(filter.to()));
            default -> getTranslation("wall.filter." + name);
        };
    }

    private String day(@Nullable LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(getLocale())
                        .format(day);
    }

    private String labelled(String name, String word) {
        return getTranslation("wall.filter." + name) + ": " + word;
    }
}
