package nl.ruimbaan.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.visit.VisitDraft;
import nl.ruimbaan.visit.VisitReaders;
import nl.ruimbaan.visit.VisitService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What managers of the demo saw when they went to look. */
@Component
@Profile("demo")
class SampleVisits {

    private final VisitService visits;

    SampleVisits(VisitService visits) {
        this.visits = visits;
    }

    void note(
            Timeline timeline,
            SampleCompany company,
            SampleObstacles obstacles,
            SampleRegister register,
            Language language) {
        for (SampleText text : SampleText.list("visits.yaml", language)) {
            int daysAgo = Objects.requireNonNull(text.number("daysAgo"));
            timeline.add(
                    daysAgo,
                    company.person(text.text("writer")),
                    () -> visits.note(draft(text, timeline, company, about(text, obstacles, register)), 0));
        }
    }

    private static List<ItemRef> about(SampleText text, SampleObstacles obstacles, SampleRegister register) {
        List<ItemRef> about = new ArrayList<>();
        text.items("obstacles").forEach(it -> about.add(obstacles.obstacle(it)));
        text.items("conditions").forEach(it -> about.add(register.condition(it)));
        return about;
    }

    private static VisitDraft draft(SampleText text, Timeline timeline, SampleCompany company, List<ItemRef> about) {
        return new VisitDraft(
                company.team(text.text("team")),
                timeline.day(Objects.requireNonNull(text.number("daysAgo"))),
                text.text("saw"),
                text.text("surprised"),
                text.text("before"),
                text.text("now"),
                about,
                Objects.requireNonNull(text.one("readers", VisitReaders.class)),
                text.language(),
                Map.of());
    }
}
