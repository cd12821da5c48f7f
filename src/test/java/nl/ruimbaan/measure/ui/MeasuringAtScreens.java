package nl.ruimbaan.measure.ui;

import com.vaadin.flow.component.details.Details;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.measure.MeasureDraft;
import nl.ruimbaan.measure.MeasureId;
import nl.ruimbaan.measure.MeasureKind;
import nl.ruimbaan.measure.MeasurePages;
import nl.ruimbaan.measure.MeasurePoint;
import nl.ruimbaan.measure.MeasurePoints;
import nl.ruimbaan.measure.MeasureService;
import nl.ruimbaan.measure.PointsDraft;
import nl.ruimbaan.measure.Rhythm;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What the tests of the screens of measures share. */
@ScreenTest
abstract class MeasuringAtScreens {

    static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    @Autowired
    MeasureService measures;

    @Autowired
    MeasurePoints adding;

    @Autowired
    MeasurePages pages;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    TeamId noord;
    PersonId anna;
    PersonId bram;
    PersonId carla;

    @BeforeEach
    void open() {
        noord = company.team("Noord");
        anna = company.hire("Anna", noord);
        company.hire(4, noord);
        bram = company.hire("Bram");
        carla = company.hire("Carla", Role.COACH);
    }

    static Colleague opensPoints(Colleague here) {
        here.window().activate();
        Details points = here.window().find(Details.class).withId("points").single();
        points.setOpened(false);
        points.setOpened(true);
        return here;
    }

    MeasureId made(MeasureKind kind, Rhythm rhythm) {
        var draft = new MeasureDraft(
                "Terugkomen",
                "Hoe vaak een klant terug moet komen",
                "Elke klant die terugkomt, geteld aan de balie",
                "keer",
                kind,
                rhythm,
                noord,
                null,
                Language.NL);
        var outcome = (Outcome.Saved<MeasureDraft>) company.as(carla, () -> measures.make(draft));
        return new MeasureId(outcome.item().number());
    }

    void add(MeasureId id, String text) {
        company.as(carla, () -> adding.add(id, PointsDraft.of(text)));
    }

    void add(MeasureId id, List<String> values) {
        add(
                id,
                IntStream.range(0, values.size())
                        .mapToObj(i -> MONDAY.plusWeeks(i) + ";" + values.get(i))
                        .collect(Collectors.joining("\n")));
    }

    static String weeks(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> MONDAY.plusWeeks(i) + ";" + (10 + i))
                .collect(Collectors.joining("\n"));
    }

    MeasurePoint point(MeasureId id, int place) {
        return company.as(carla, () -> pages.points(id)).get(place);
    }
}
