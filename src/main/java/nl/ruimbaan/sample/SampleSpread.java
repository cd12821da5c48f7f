package nl.ruimbaan.sample;

import java.util.Objects;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.spread.ResultService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What came of the improvements of the demo, told to who should hear it. */
@Component
@Profile("demo")
class SampleSpread {

    private final ResultService results;

    SampleSpread(ResultService results) {
        this.results = results;
    }

    void tell(Timeline timeline, SampleCompany company, SampleImprovements improvements, Language language) {
        for (SampleText text : SampleText.list("results.yaml", language)) {
            timeline.add(
                    Objects.requireNonNull(text.number("daysAgo")),
                    company.person(text.text("by")),
                    () -> tell(
                            new ImprovementId(improvements
                                    .improvement(text.text("improvement"))
                                    .number()),
                            text.text("words")));
        }
    }

    private Outcome<?> tell(ImprovementId id, String words) {
        Act act = results.tell(id, words);
        return act.isDone() ? new Outcome.Saved<>(id.ref(), 0) : new Outcome.Refused<>(act.refusals());
    }
}
