package nl.ruimbaan.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.demand.DemandFigures;
import nl.ruimbaan.demand.DemandTally;
import nl.ruimbaan.demand.DemandTimes;
import nl.ruimbaan.demand.FigureScope;
import nl.ruimbaan.progress.ProgressService;
import nl.ruimbaan.spc.NaturalLimits;

/** What a board member wants to know, in three sentences; each goes to what it is made of. */
class Headlines extends Composite<OrderedList> {

    private final String address;

    Headlines(DemandFigures figures, ProgressService progress, FigureScope scope) {
        address = ProgressLinks.of(scope);
        getContent().addClassName("rb-headlines");
        getContent().setId("headlines");
        getContent()
                .add(
                        line("share-right", right(figures.together(scope))),
                        line("times", figures.times(scope).map(this::times).orElseGet(() -> say("times.none"))),
                        line("taken-away", gone(progress.takenAway(scope).count(), scope)));
    }

    private ListItem line(String part, String sentence) {
        var more = new Anchor(address + "#" + part, say("more"));
        more.getElement().setAttribute("router-ignore", true);
        more.setAriaLabel(say("more") + ": " + sentence);
        return new ListItem(new Span(sentence + " "), more);
    }

    private String right(DemandTally together) {
        if (together.answered() < DemandFigures.ENOUGH) {
            return getTranslation("progress.headline.right.none", DemandFigures.ENOUGH);
        }
        String share =
                NumberFormat.getPercentInstance(getLocale()).format((double) together.atOnce() / together.answered());
        return getTranslation("progress.headline.right", share, together.atOnce(), together.answered());
    }

    private String times(DemandTimes times) {
        NaturalLimits limits = times.period().limits().orElse(null);
        int shown = times.points().size();
        if (limits == null) {
            return getTranslation("progress.headline.times.few", shown);
        }
        long centre = Math.round(limits.centre());
        long signals = times.figure().signalled();
        return signals == 0
                ? getTranslation("progress.headline.times", centre, Math.round(limits.highestWhole()))
                : getTranslation("progress.headline.times.signals", centre, signals, shown);
    }

    private String gone(Count count, FigureScope scope) {
        String stretch = getTranslation(scope.stretch().key()).toLowerCase(getLocale());
        return getTranslation("progress.headline.gone", count.value(), count.text(getLocale()), stretch);
    }

    private String say(String key) {
        return getTranslation("progress.headline." + key);
    }
}
