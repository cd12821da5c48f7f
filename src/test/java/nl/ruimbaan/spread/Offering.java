package nl.ruimbaan.spread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What the tests of offers share: Zuid, where Mila is the manager and Zoe works. */
abstract class Offering extends Spreading {

    @Autowired
    OfferService offers;

    @Autowired
    OfferAnswers answers;

    @Autowired
    OfferPages offerPages;

    TeamId zuid;
    PersonId mila;
    PersonId zoe;

    @BeforeEach
    void another_team() {
        zuid = company.team("Zuid");
        mila = company.hire("Mila", zuid, Role.MANAGER);
        zoe = company.hire("Zoe", zuid);
    }

    Act offer(PersonId person, ImprovementId id, TeamId team) {
        return company.as(
                person, () -> offers.offer(id, new OfferDraft(team, "Bij jullie bellen klanten ook drie keer")));
    }

    OfferId offered(ImprovementId id) {
        assertThat(offer(anna, id, zuid).isDone()).isTrue();
        return lines(id).getFirst().id();
    }

    List<OfferLine> lines(ImprovementId id) {
        return page(sem, id).offers();
    }

    OffersPage page(PersonId person, ImprovementId id) {
        return company.as(person, () -> offerPages.of(id)).orElseThrow();
    }
}
