package nl.ruimbaan.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.measure.Adding;
import nl.ruimbaan.measure.FlagDraft;
import nl.ruimbaan.measure.MeasureCorrections;
import nl.ruimbaan.measure.MeasureDraft;
import nl.ruimbaan.measure.MeasureFlags;
import nl.ruimbaan.measure.MeasureId;
import nl.ruimbaan.measure.MeasureKind;
import nl.ruimbaan.measure.MeasurePages;
import nl.ruimbaan.measure.MeasurePoint;
import nl.ruimbaan.measure.MeasurePoints;
import nl.ruimbaan.measure.MeasureService;
import nl.ruimbaan.measure.MeasureSteps;
import nl.ruimbaan.measure.PointsDraft;
import nl.ruimbaan.measure.Rhythm;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.step.StepDraft;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The measures of the demo: what its people keep count of, and what they made of it. */
@Component
@Profile("demo")
class SampleMeasures {

    static final String COACH = "els";

    private final MeasureService measures;
    private final MeasurePoints points;
    private final MeasureCorrections corrections;
    private final MeasureSteps steps;
    private final MeasureFlags flags;
    private final MeasurePages pages;
    private final Map<String, MeasureId> made = new HashMap<>();

    SampleMeasures(
            MeasureService measures,
            MeasurePoints points,
            MeasureCorrections corrections,
            MeasureSteps steps,
            MeasureFlags flags,
            MeasurePages pages) {
        this.measures = measures;
        this.points = points;
        this.corrections = corrections;
        this.steps = steps;
        this.flags = flags;
        this.pages = pages;
    }

    MeasureId measure(String key) {
        return Objects.requireNonNull(made.get(key), key);
    }

    void keep(
            Timeline timeline,
            SampleCompany company,
            SampleObstacles obstacles,
            SampleImprovements improvements,
            Language language) {
        for (SampleText text : SampleText.list("measures.yaml", language)) {
            PersonId coach = company.person(COACH);
            timeline.add(Objects.requireNonNull(text.number("made")), coach, () -> make(text, company));
            add(text, timeline, company);
            var deeds = new Deeds(text, timeline, coach);
            deeds.each("ghosted", it -> ghost(text, deeds.day(it), deeds.words(it, 2)));
            deeds.each(
                    "steps", it -> step(text, deeds.day(it), improvements.improvement(it.get(2)), deeds.words(it, 3)));
            deeds.each("flags", it -> {
                Object named = it.get(2);
                ItemRef item = obstacles.knows(named) ? obstacles.obstacle(named) : improvements.improvement(named);
                return flag(text, deeds.day(it), deeds.words(it, 3), item);
            });
        }
    }

    /** What the coach did: each a list that begins with how long ago, and the day that it is about. */
    private record Deeds(SampleText text, Timeline timeline, PersonId coach) {

        void each(String key, Function<List<?>, Outcome<?>> act) {
            for (Object deed : text.items(key)) {
                List<?> told = (List<?>) deed;
                timeline.add((Integer) told.get(0), coach, () -> act.apply(told));
            }
        }

        LocalDate day(List<?> deed) {
            return timeline.day((Integer) deed.get(1));
        }

        String words(List<?> deed, int place) {
            return text.words(deed.get(place));
        }
    }

    private void add(SampleText text, Timeline timeline, SampleCompany company) {
        int since = Integer.MAX_VALUE;
        for (Object each : text.items("added")) {
            List<?> by = (List<?>) each;
            int until = (Integer) by.get(0);
            String coming = SamplePoints.between(text, timeline, since, until);
            timeline.add(until, company.person(by.get(1)), () -> add(text, coming));
            since = until;
        }
    }

    private Outcome<?> make(SampleText text, SampleCompany company) {
        String team = text.text("team");
        Outcome<MeasureDraft> outcome = measures.make(new MeasureDraft(
                text.text("name"),
                text.text("purpose"),
                text.text("definition"),
                text.text("unit"),
                text.one("kind", MeasureKind.class),
                text.one("rhythm", Rhythm.class),
                team.isEmpty() ? null : company.team(team),
                company.demandType(text.text("type")),
                text.language()));
        if (outcome instanceof Outcome.Saved<MeasureDraft>(var item, int version)) {
            made.put(text.text("key"), new MeasureId(item.number()));
        }
        return outcome;
    }

    private Outcome<?> add(SampleText text, String coming) {
        return switch (points.add(id(text), PointsDraft.of(coming))) {
            case Adding.Added added -> new Outcome.Saved<>(id(text).ref(), 0);
            case Adding.Refused(var refusals) -> new Outcome.Refused<>(refusals);
            case Adding.Open open -> throw new IllegalStateException(open.toString());
            case Adding.Gone gone -> new Outcome.Gone<>();
        };
    }

    private Outcome<?> ghost(SampleText text, LocalDate day, String why) {
        MeasurePoint point = point(text, day);
        return did(text, corrections.ghost(id(text), point.id(), point.version(), why));
    }

    private Outcome<?> step(SampleText text, LocalDate first, ItemRef cause, String why) {
        var draft = new StepDraft(true, why, true, true, "#" + cause.number());
        return did(text, steps.make(id(text), point(text, first).id(), draft));
    }

    private Outcome<?> flag(SampleText text, LocalDate day, String words, ItemRef item) {
        return did(text, flags.put(id(text), new FlagDraft(day, words + " #" + item.number())));
    }

    private Outcome<?> did(SampleText text, Act act) {
        return act.isDone() ? new Outcome.Saved<>(id(text).ref(), 0) : new Outcome.Refused<>(act.refusals());
    }

    private MeasurePoint point(SampleText text, LocalDate day) {
        return pages.points(id(text)).stream()
                .filter(it -> it.period().equals(day))
                .findFirst()
                .orElseThrow();
    }

    private MeasureId id(SampleText text) {
        return Objects.requireNonNull(made.get(text.text("key")), text.text("key"));
    }
}
