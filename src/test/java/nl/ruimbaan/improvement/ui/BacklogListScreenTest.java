package nl.ruimbaan.improvement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.improvement.ImprovementService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Bram looks for something on the backlog. */
@ScreenTest
class BacklogListScreenTest {

    @Autowired
    ImprovementService improvements;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    AtTheBacklog bramHere;

    @BeforeEach
    void anna_proposed_three() {
        PersonId anna = company.hire("Anna");
        for (String problem : new String[] {"Zonder formulier", "Eén brief", "Aanvraag zonder formulier"}) {
            assertThat(company.as(
                            anna, () -> improvements.propose(ImprovementDraft.of(problem, null, Language.NL), null)))
                    .isInstanceOf(Outcome.Saved.class);
        }
        bramHere = portal.sits(company.hire("Bram"), AtTheBacklog::new);
    }

    @Test
    void words_and_order_stand_in_the_address() {
        bramHere.goesTo("improvements?q=FORMULIER");
        assertThat(bramHere.list()).containsExactly("Aanvraag zonder formulier", "Zonder formulier");

        bramHere.goesTo("improvements?q=FORMULIER&order=TITLE&dir=desc");
        assertThat(bramHere.list()).containsExactly("Zonder formulier", "Aanvraag zonder formulier");
        bramHere.sees("2 verbeteringen · titel van z tot a");
    }

    @Test
    void a_chip_takes_its_filter_away_and_the_order_stays() {
        bramHere.goesTo("improvements?q=brief&order=TITLE").clicks("clear-q");

        assertThat(bramHere.address()).isEqualTo("improvements?order=TITLE");
        assertThat(bramHere.list()).containsExactly("Aanvraag zonder formulier", "Eén brief", "Zonder formulier");
    }

    @Test
    void one_is_one_and_the_list_is_there_as_a_file() {
        bramHere.goesTo("improvements?q=brief").sees("1 verbetering ·");

        assertThat(bramHere.addressOf("csv")).isNotEmpty();
    }
}
