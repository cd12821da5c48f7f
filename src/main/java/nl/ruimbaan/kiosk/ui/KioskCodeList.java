package nl.ruimbaan.kiosk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ui.Days;
import nl.ruimbaan.kiosk.KioskCodeLine;
import org.jspecify.annotations.Nullable;

/** The codes that hold, and below them those that were withdrawn: where the screen hangs, how it looks, and who made it when. */
class KioskCodeList extends Composite<UnorderedList> {

    private final Consumer<KioskCodeLine> withdraw;

    KioskCodeList(List<KioskCodeLine> lines, Consumer<KioskCodeLine> withdraw) {
        this.withdraw = withdraw;
        getContent().setId("kiosk-codes");
        getContent().addClassName("rb-kiosk-codes");
        lines.forEach(it -> getContent().add(line(it)));
    }

    private ListItem line(KioskCodeLine line) {
        var place = new Span(line.place());
        place.addClassName("rb-kiosk-place");
        var item = new ListItem(
                place,
                new Span(getTranslation("language." + line.language()) + " · "
                        + getTranslation("kiosk.appearance." + line.appearance())),
                new Span(getTranslation("kiosk.made.by", line.madeBy(), day(line.madeAt()))),
                new Span(seen(line.seenOn())));
        if (line.holds()) {
            item.add(button(line));
        } else {
            item.addClassName("rb-kiosk-withdrawn");
            item.add(new Span(getTranslation("kiosk.withdrawn.by", line.withdrawnBy(), day(line.withdrawnAt()))));
        }
        return item;
    }

    private Button button(KioskCodeLine line) {
        var button = new Button(getTranslation("kiosk.withdraw"), click -> withdraw.accept(line));
        button.setId("withdraw-" + line.id().value());
        button.setAriaLabel(getTranslation("kiosk.withdraw.of", line.place()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private String seen(@Nullable LocalDate day) {
        return day == null
                ? getTranslation("kiosk.seen.never")
                : getTranslation("kiosk.seen", Days.inWords(day, getLocale()));
    }

    private String day(@Nullable Instant moment) {
        return moment == null ? "" : Days.inWords(LocalDate.ofInstant(moment, Clock.ZONE), getLocale());
    }
}
