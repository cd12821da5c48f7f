package nl.ruimbaan.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What the tests of measures share: a coach, a team with a member, and a measure of it. */
@ServiceTest
abstract class Measuring {

    static final Instant NOON = Instant.parse("2026-11-27T11:00:00Z");
    static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    @Autowired
    MeasureService measures;

    @Autowired
    MeasurePoints adding;

    @Autowired
    MeasureCorrections corrections;

    @Autowired
    MeasureSteps steps;

    @Autowired
    MeasureFlags flags;

    @Autowired
    MeasurePages pages;

    @Autowired
    Company company;

    TeamId noord;
    PersonId carla;
    PersonId anna;
    PersonId bram;

    @BeforeEach
    void hire() {
        noord = company.team("Noord");
        carla = company.hire("Carla", Role.COACH);
        anna = company.hire("Anna", noord);
        company.hire(4, noord);
        bram = company.hire("Bram");
    }

    static MeasureDraft draft(String name, MeasureKind kind, Rhythm rhythm, @Nullable TeamId team) {
        return new MeasureDraft(
                name,
                "Hoe vaak een klant terug moet komen",
                "Elke klant die voor hetzelfde terugkomt, geteld aan de balie",
                "keer",
                kind,
                rhythm,
                team,
                null,
                Language.NL);
    }

    MeasureId made(MeasureKind kind, Rhythm rhythm, @Nullable TeamId team) {
        return made(draft("Terugkomen", kind, rhythm, team));
    }

    MeasureId made(MeasureDraft draft) {
        Outcome<MeasureDraft> outcome = company.at(carla, NOON, () -> measures.make(draft));
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        return new MeasureId(((Outcome.Saved<MeasureDraft>) outcome).item().number());
    }

    Adding adds(PersonId person, MeasureId id, PointsDraft draft) {
        return company.at(person, NOON, () -> adding.add(id, draft));
    }

    Adding adds(PersonId person, MeasureId id, String text) {
        return adds(person, id, PointsDraft.of(text));
    }

    /** A value for each week from the first Monday of 2026. */
    static String weeks(int... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> MONDAY.plusWeeks(i) + ";" + values[i])
                .collect(Collectors.joining("\n"));
    }

    MeasurePage page(PersonId person, MeasureId id) {
        return company.as(person, () -> pages.page(id)).orElseThrow();
    }

    MeasurePoint point(MeasureId id, int place) {
        return company.as(carla, () -> pages.points(id)).get(place);
    }
}
