package nl.ruimbaan.shell;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.time.LocalDate;
import nl.ruimbaan.base.ui.Days;
import nl.ruimbaan.demand.DemandFigures;
import nl.ruimbaan.progress.ui.ProgressLinks;
import nl.ruimbaan.shell.FigureOfHome.Why;

/** One figure, as a sentence that begins with it, and how it is made. */
class HomeFigure extends HomeSection {

    /** @param since from which day on it counts */
    HomeFigure(String title, FigureOfHome figure, LocalDate since) {
        super("one-figure", title);
        if (figure.isEnough()) {
            getContent().add(sentence(figure));
        } else {
            getContent().add(new Paragraph(getTranslation("progress.headline.right.none", DemandFigures.ENOUGH)));
        }
        if (figure.isEnough() && (figure.why() == Why.SMALL || figure.why() == Why.FEW)) {
            getContent().add(new Paragraph(getTranslation("home.figure." + figure.why(), DemandFigures.ENOUGH)));
        }
        getContent()
                .add(
                        new Paragraph(getTranslation("home.figure.made", Days.inWords(since, getLocale()))),
                        link(ProgressLinks.rightFirstTime(figure.scope()), getTranslation("progress.headline.more")));
    }

    private Paragraph sentence(FigureOfHome figure) {
        long right = figure.tally().atOnce();
        long known = figure.tally().answered();
        var share = new Span(NumberFormat.getPercentInstance(getLocale()).format((double) right / known));
        share.addClassName("rb-home-share");
        String of = figure.why() == Why.ITS_TEAM ? "home.figure.team" : "home.figure.all";
        return new Paragraph(share, new Span(" " + getTranslation(of, right, known)));
    }
}
