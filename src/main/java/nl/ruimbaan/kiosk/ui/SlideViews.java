package nl.ruimbaan.kiosk.ui;

import java.util.List;
import nl.ruimbaan.base.ui.Wording;
import nl.ruimbaan.base.ui.figure.ChartSpeech;
import nl.ruimbaan.base.ui.figure.FigureText;
import nl.ruimbaan.chart.ControlChartSvg;
import nl.ruimbaan.demand.ui.DemandShareWords;
import nl.ruimbaan.kiosk.Slide;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.spc.Period;
import org.jspecify.annotations.Nullable;

/** Puts slides in the words of a screen's language. */
record SlideViews(Wording wording) {

    SlideView of(Slide slide) {
        return switch (slide) {
            case Slide.Words(var words, boolean literal, var language) ->
                said("words", literal ? "kiosk.words" : "kiosk.words.roughly", null, words, language);
            case Slide.Gone(var title, var changed, var language) ->
                said("gone", "kiosk.gone", title, changed, language);
            case Slide.Lesson(var title, var lesson, boolean stopped, var language) ->
                said("lesson", stopped ? "kiosk.lesson.stopped" : "kiosk.lesson.normal", title, lesson, language);
            case Slide.Share it -> share(it);
        };
    }

    private SlideView said(String kind, String heading, @Nullable String title, String text, Language language) {
        return new SlideView(kind, wording.say(heading), title, text, language.code(), null, null);
    }

    /** While there are too few points for limits it is said in words. */
    private SlideView share(Slide.Share share) {
        Period period = share.series().period();
        var words = new DemandShareWords(share.share(), wording);
        FigureText text = words.text(share.series());
        List<String> said = ChartSpeech.sentences(text, share.series().figure().periods(), wording);
        String sentences = String.join(" ", said);
        String drawing = period.limits().isEmpty()
                ? null
                : ControlChartSvg.draw(new ChartSpeech(text, words.plotted(share.series()), wording).chart(sentences));
        return new SlideView(
                "share", text.title(), null, sentences, null, text.made().getFirst(), drawing);
    }
}
