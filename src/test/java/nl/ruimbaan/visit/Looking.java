package nl.ruimbaan.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What the tests of who went and looked share: a team, who works there, and managers who come to see. */
abstract class Looking {

    static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    @Autowired
    VisitService visits;

    @Autowired
    VisitPages pages;

    @Autowired
    ObstacleService obstacles;

    @Autowired
    Company company;

    TeamId noord;
    PersonId mila;
    PersonId milo;
    PersonId noor;
    PersonId anna;
    PersonId carla;
    PersonId bea;

    @BeforeEach
    void hire() {
        noord = company.team("Noord");
        mila = company.hire("Mila", Role.MANAGER);
        milo = company.hire("Milo", Role.MANAGER);
        noor = company.hire("Noor", noord);
        anna = company.hire("Anna", company.team("Zuid"));
        carla = company.hire("Carla", Role.COACH);
        bea = company.hire("Bea", Role.ADMINISTRATOR);
    }

    VisitDraft draft(String saw, VisitReaders readers, ItemRef... about) {
        return new VisitDraft(noord, MONDAY, saw, "", "", "", List.of(about), readers, Language.NL, Map.of());
    }

    VisitId noted(VisitDraft draft) {
        return id(company.as(mila, () -> visits.note(draft, 0)));
    }

    VisitId noted(String saw, ItemRef... about) {
        return noted(draft(saw, VisitReaders.EVERYONE, about));
    }

    ObstacleId reported(String sentence) {
        Outcome<ObstacleDraft> outcome =
                company.as(anna, () -> obstacles.report(ObstacleDraft.of(sentence, Language.NL), null));
        return new ObstacleId(((Outcome.Saved<ObstacleDraft>) outcome).item().number());
    }

    static VisitId id(Outcome<VisitDraft> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        return new VisitId(((Outcome.Saved<VisitDraft>) outcome).item().number());
    }
}
