package nl.ruimbaan.step.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import nl.ruimbaan.base.ui.Days;
import nl.ruimbaan.base.ui.Wording;
import nl.ruimbaan.spc.NaturalLimits;
import nl.ruimbaan.step.SteppedFigure;

/** How it is made, of a figure whose limits started anew: since when, and what went before. */
public record EarlierPeriods(Wording wording) {

    /**
     * A paragraph for each step; nothing where there is one period.
     *
     * @param day on which a point is, or begins
     * @param number says a value
     */
    public <P> List<String> made(SteppedFigure<P> figure, Function<P, LocalDate> day, DoubleFunction<String> number) {
        List<String> made = new ArrayList<>();
        for (int i = 1; i < figure.parts().size(); i++) {
            String from = said(day.apply(figure.parts().get(i).points().getFirst()));
            NaturalLimits before = figure.parts().get(i - 1).period().limits().orElse(null);
            made.add(
                    before == null
                            ? wording.say("step.made.few", from)
                            : wording.say("step.made.before", from, number.apply(before.centre())));
        }
        return made;
    }

    private String said(LocalDate day) {
        return Days.inWords(day, wording.locale());
    }
}
