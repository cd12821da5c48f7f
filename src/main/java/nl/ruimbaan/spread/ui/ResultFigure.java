package nl.ruimbaan.spread.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.ruimbaan.chart.BeforeAfterSvg;
import nl.ruimbaan.measure.ui.MeasureLinks;
import nl.ruimbaan.spread.Result;
import nl.ruimbaan.spread.ResultStanding;
import nl.ruimbaan.spread.Side;

/** Before and after in words and in a picture, and how far that can be trusted. */
class ResultFigure extends Composite<Div> {

    /** @param mayLink whether the reader may choose a measure where there is none */
    ResultFigure(Result result, boolean mayLink) {
        getContent().addClassName("rb-result");
        Result.Figures figures = result.figures();
        if (figures == null) {
            boolean how = mayLink && result.standing() == ResultStanding.NOT_LINKED;
            getContent().add(new Paragraph(getTranslation(result.standing().key() + (how ? ".how" : ""))));
            return;
        }
        boolean few = result.standing() == ResultStanding.TOO_FEW;
        if (!few) {
            draw(figures);
        }
        var honest = new Paragraph(getTranslation(
                result.standing().key(),
                figures.before().points(),
                figures.after().points()));
        honest.addClassName("rb-result-standing");
        getContent().add(honest);
        if (!figures.why().isEmpty() && !few) {
            getContent().add(new Paragraph(getTranslation("result.why", figures.why())));
        }
        var measure = new Paragraph(getTranslation("result.measure") + " ");
        measure.add(new Anchor(MeasureLinks.measure(figures.measure()), figures.name()));
        measure.addClassName("rb-result-made");
        getContent().add(measure);
    }

    private void draw(Result.Figures figures) {
        var words = new ResultWords(getLocale());
        String sentence = words.sentence(figures);
        var said = new Paragraph(sentence);
        said.addClassName("rb-result-sentence");
        var picture = new Div();
        picture.addClassName("rb-result-picture");
        picture.getElement()
                .setProperty(
                        "innerHTML",
                        BeforeAfterSvg.draw(
                                side(
                                        words,
                                        figures,
                                        figures.before(),
                                        figures.drawn().before()),
                                side(
                                        words,
                                        figures,
                                        figures.after(),
                                        figures.drawn().after()),
                                figures.name(),
                                sentence));
        getContent().add(said, picture);
    }

    private static BeforeAfterSvg.Side side(ResultWords words, Result.Figures figures, Side side, List<Double> drawn) {
        return new BeforeAfterSvg.Side(drawn, side.value(), words.value(figures.kind(), side));
    }
}
