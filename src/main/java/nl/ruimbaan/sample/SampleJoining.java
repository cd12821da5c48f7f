package nl.ruimbaan.sample;

import java.time.LocalDate;
import java.util.Objects;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.people.JoiningPhase;
import nl.ruimbaan.people.JoiningService;
import nl.ruimbaan.people.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How teams of the demo joined: one is at the end of the path, one half-way, one just began. */
@Component
@Profile("demo")
class SampleJoining {

    private final JoiningService joining;

    SampleJoining(JoiningService joining) {
        this.joining = joining;
    }

    void tell(Timeline timeline, SampleCompany company, Language language) {
        SampleText.list("joining.yaml", language).forEach(it -> {
            int daysAgo = Objects.requireNonNull(it.number("daysAgo"));
            JoiningPhase phase = Objects.requireNonNull(it.one("phase", JoiningPhase.class));
            timeline.add(daysAgo, company.person(it.text("who")), () -> begin(phase, timeline.day(daysAgo)));
        });
    }

    private Outcome<?> begin(JoiningPhase phase, LocalDate day) {
        Act act = joining.begin(phase, day);
        return act.isDone() ? new Outcome.Saved<>(ItemRef.NONE, 0) : new Outcome.Refused<>(act.refusals());
    }
}
