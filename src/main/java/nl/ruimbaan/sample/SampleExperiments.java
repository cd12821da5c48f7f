package nl.ruimbaan.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.demand.RightFirstTime;
import nl.ruimbaan.experiment.ExperimentCounting;
import nl.ruimbaan.experiment.ExperimentDiary;
import nl.ruimbaan.experiment.ExperimentEntry;
import nl.ruimbaan.experiment.ExperimentId;
import nl.ruimbaan.experiment.ExperimentOutcome;
import nl.ruimbaan.experiment.ExperimentPages;
import nl.ruimbaan.experiment.ExperimentPlan;
import nl.ruimbaan.experiment.ExperimentResult;
import nl.ruimbaan.experiment.ExperimentService;
import nl.ruimbaan.experiment.MeasureChoice;
import nl.ruimbaan.experiment.ObservationDraft;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The experiments of the demo: that worked, that failed, that were adapted, and that run. */
@Component
@Profile("demo")
class SampleExperiments {

    private static final int RUNS_FOR = 3;

    /** In the order in which the file has them. */
    private static final List<RightFirstTime> ANSWERS =
            List.of(RightFirstTime.YES, RightFirstTime.NO, RightFirstTime.NOT_YET);

    private final ExperimentService experiments;
    private final ExperimentPages pages;
    private final ExperimentCounting counting;
    private final ExperimentDiary diary;
    private final MeasureChoice choice;
    private final Map<SampleText, ExperimentId> planned = new HashMap<>();

    SampleExperiments(
            ExperimentService experiments,
            ExperimentPages pages,
            ExperimentCounting counting,
            ExperimentDiary diary,
            MeasureChoice choice) {
        this.experiments = experiments;
        this.pages = pages;
        this.counting = counting;
        this.diary = diary;
        this.choice = choice;
    }

    void tell(
            Timeline timeline,
            SampleCompany company,
            SampleImprovements improvements,
            SampleMeasures measures,
            Language language) {
        for (SampleText text : SampleText.list("experiments.yaml", language)) {
            PersonId by = company.person(text.text("by"));
            timeline.add(days(text, "planned"), by, () -> plan(text, company, of(text, improvements)));
            if (!text.text("measure").isEmpty()) {
                timeline.add(
                        RUNS_FOR,
                        by,
                        () -> choice.choose(of(text, improvements), measures.measure(text.text("measure"))));
            }
            changed(timeline, by, text, company, improvements);
            Integer started = text.number("started");
            if (started == null) {
                continue;
            }
            timeline.add(started, by, () -> start(text, of(text, improvements)));
            for (Object each : text.items("diary")) {
                List<?> seen = (List<?>) each;
                timeline.add((Integer) seen.get(0), company.person(seen.get(1)), () -> note(text, seen));
            }
            Integer finished = text.number("finished");
            timeline.add(finished == null ? RUNS_FOR : finished, by, () -> count(text));
            if (finished != null) {
                timeline.add(finished, by, () -> finish(text, of(text, improvements)));
            }
        }
    }

    /** What was planned otherwise before, and what was not tried after all. */
    private void changed(
            Timeline timeline, PersonId by, SampleText text, SampleCompany company, SampleImprovements improvements) {
        if (!text.text("before").isEmpty()) {
            timeline.add(days(text, "rewritten"), by, () -> rewrite(text, company, of(text, improvements)));
        }
        if (!text.text("why").isEmpty()) {
            timeline.add(days(text, "dropped"), by, () -> drop(text, of(text, improvements)));
        }
    }

    private static ImprovementId of(SampleText text, SampleImprovements improvements) {
        return new ImprovementId(
                improvements.improvement(text.text("improvement")).number());
    }

    private static int days(SampleText text, String key) {
        return Objects.requireNonNull(text.number(key));
    }

    private Outcome<?> plan(SampleText text, SampleCompany company, ImprovementId improvement) {
        var plan = plan(text, company, text.text("before").isEmpty() ? "expectation" : "before");
        Outcome<?> outcome = text.is("adapted")
                ? experiments.rewrite(newest(improvement).id(), 0, plan)
                : experiments.plan(improvement, plan);
        planned.put(text, newest(improvement).id());
        return outcome;
    }

    private static ExperimentPlan plan(SampleText text, SampleCompany company, String expectation) {
        String type = text.text("type");
        return new ExperimentPlan(
                text.text("what"),
                text.number("demands"),
                null,
                null,
                type.isEmpty() ? null : company.demandType(type),
                text.text(expectation));
    }

    private Outcome<?> rewrite(SampleText text, SampleCompany company, ImprovementId improvement) {
        return experiments.rewrite(id(text), entry(text, improvement).version(), plan(text, company, "expectation"));
    }

    private Outcome<?> drop(SampleText text, ImprovementId improvement) {
        return experiments.drop(id(text), entry(text, improvement).version(), text.text("why"));
    }

    private Outcome<?> start(SampleText text, ImprovementId improvement) {
        return experiments.start(id(text), entry(text, improvement).version(), text.text("expectation"));
    }

    private Outcome<?> note(SampleText text, List<?> seen) {
        return diary.note(id(text), new ObservationDraft(text.words(seen.get(2)), text.words(seen.get(3))));
    }

    /** All on one day: it is the number that tells. */
    private Outcome<?> count(SampleText text) {
        Outcome<?> last = new Outcome.Gone<>();
        for (int each = 0; each < ANSWERS.size(); each++) {
            int many = (Integer) text.items("taps").get(each);
            for (int i = 0; i < many; i++) {
                last = counting.tap(id(text), UUID.randomUUID().toString(), ANSWERS.get(each));
            }
        }
        return last;
    }

    private Outcome<?> finish(SampleText text, ImprovementId improvement) {
        var came = new ExperimentResult(
                text.text("result"), text.text("lesson"), text.one("outcome", ExperimentOutcome.class));
        return experiments.finish(id(text), entry(text, improvement).version(), came);
    }

    private ExperimentId id(SampleText text) {
        return Objects.requireNonNull(planned.get(text), text.text("what"));
    }

    private ExperimentEntry entry(SampleText text, ImprovementId improvement) {
        return pages.of(improvement).experiments().stream()
                .filter(it -> it.id().equals(id(text)))
                .findFirst()
                .orElseThrow();
    }

    /** What was planned last, also by what had to be adapted. */
    private ExperimentEntry newest(ImprovementId improvement) {
        return pages.of(improvement).experiments().stream()
                .reduce((one, other) -> one.id().value() > other.id().value() ? one : other)
                .orElseThrow();
    }
}
