package nl.ruimbaan.sample;

import java.time.LocalDate;
import java.util.Objects;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.step.BuiltInMeasure;
import nl.ruimbaan.step.FigureSteps;
import nl.ruimbaan.step.StepDraft;
import nl.ruimbaan.step.StepScope;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Where new limits start in the demo's built-in measures. */
@Component
@Profile("demo")
class SampleSteps {

    private final FigureSteps steps;

    SampleSteps(FigureSteps steps) {
        this.steps = steps;
    }

    void make(Timeline timeline, PersonId coach, SampleObstacles obstacles, Language language) {
        for (SampleText text : SampleText.list("periods.yaml", language)) {
            timeline.add(
                    Objects.requireNonNull(text.number("done")),
                    coach,
                    () -> make(text, obstacles.obstacle(text.text("item")), timeline.day(from(text))));
        }
    }

    private Outcome<?> make(SampleText text, ItemRef cause, LocalDate from) {
        var scope = new StepScope(BuiltInMeasure.valueOf(text.text("measure")), null, null);
        Act act = steps.make(scope, from, new StepDraft(true, text.text("why"), true, true, "#" + cause.number()));
        return act.isDone() ? new Outcome.Saved<>(cause, 0) : new Outcome.Refused<>(act.refusals());
    }

    private static int from(SampleText text) {
        return Objects.requireNonNull(text.number("from"));
    }
}
