package nl.ruimbaan.story.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import nl.ruimbaan.demand.DemandTypeName;
import nl.ruimbaan.story.WallFilter;
import nl.ruimbaan.tag.TagName;
import org.jspecify.annotations.Nullable;

/**
 * What the chips of the wall's further filters say.
 *
 * @param tag that is asked for, when there is one
 */
record WallFilterWords(
        List<DemandTypeName> demandTypes, @Nullable TagName tag, Locale locale) {

    /** What is said of this filter; its name when there is nothing to say. */
    String of(String name, WallFilter filter) {
        return switch (name) {
            case WallFilter.DEMAND_TYPE ->
                demandTypes.stream()
                        .filter(it -> it.is(filter.demandType()))
                        .findFirst()
                        .map(DemandTypeName::name)
                        .orElse(name);
            case WallFilter.DEMAND ->
                filter.demand() == null
                        ? name
                        : I18NProvider.translate(filter.demand().key());
            case WallFilter.RIGHT_FIRST_TIME ->
                labelled(
                        name,
                        filter.rightFirstTime() == null
                                ? name
                                : I18NProvider.translate(filter.rightFirstTime().key()));
            case WallFilter.CHANNEL ->
                filter.channel() == null
                        ? name
                        : I18NProvider.translate(filter.channel().key());
            case WallFilter.TAG -> labelled(name, tag == null ? "–" : tag.name());
            case WallFilter.FROM -> labelled(name, day(filter.from()));
            case WallFilter.TO -> labelled(name, day(filter.to()));
            default -> I18NProvider.translate("wall.filter." + name);
        };
    }

    private String day(@Nullable LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .format(day);
    }

    private String labelled(String name, String word) {
        return I18NProvider.translate("wall.filter." + name) + ": " + word;
    }
}
