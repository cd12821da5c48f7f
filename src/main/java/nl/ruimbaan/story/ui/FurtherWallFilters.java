package nl.ruimbaan.story.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.details.Details;
import java.util.List;
import java.util.function.Consumer;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.demand.DemandTypeName;
import nl.ruimbaan.story.WallFilter;
import nl.ruimbaan.tag.TagName;
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
        return new WallFilterWords(demandTypes, shownTag, getLocale()).of(name, filter);
    }
}
