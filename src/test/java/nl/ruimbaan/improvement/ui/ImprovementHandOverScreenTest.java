package nl.ruimbaan.improvement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.PersonName;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Anna asks Bram to take it over; he answers on its page, and each of them can think better of it. */
@ScreenTest
class ImprovementHandOverScreenTest {

    @Autowired
    ImprovementService improvements;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    PersonId anna;
    PersonId bram;
    AtTheBacklog annaHere;
    AtTheBacklog bramHere;

    @BeforeEach
    void annaAsksBram() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        ImprovementId id = proposed();
        annaHere = portal.sits(anna, AtTheBacklog::new).goesTo(ImprovementLinks.page(id));
        bramHere = portal.sits(bram, AtTheBacklog::new).goesTo(ImprovementLinks.page(id));
        annaHere.clicks("verb-UNDERSTAND").clicks("verb-HAND_OVER");
        annaHere.fills("to", new PersonName(bram, "Bram"))
                .fills("why", "Ik ga met verlof")
                .clicks("move-save");
    }

    @Test
    void bram_reads_who_asks_and_why_and_accepts_with_one_click() {
        annaHere.sees("Gevraagd aan Bram; tot die antwoordt, verandert er niets.");
        bramHere.sees("Anna vraagt of jij dit overneemt: “Ik ga met verlof” Tot je antwoordt, blijft Anna eigenaar.")
                .clicks("verb-ACCEPT");

        annaHere.sees("Bram nam dit over na de vraag");
        assertThat(annaHere.canClick("verb-PLAN")).isFalse();
        assertThat(bramHere.canClick("verb-PLAN")).isTrue();
    }

    @Test
    void bram_declines_with_a_reason_that_anna_reads() {
        bramHere.clicks("verb-DECLINE").clicks("move-save");
        assertThat(bramHere.askedFor("why")).isEqualTo("Schrijf op waarom; anderen wachten op die uitleg.");
        bramHere.fills("why", "Ik heb er nu geen tijd voor").clicks("move-save");

        annaHere.sees("Bram neemt dit niet over").sees("Ik heb er nu geen tijd voor");
        assertThat(annaHere.canClick("verb-HAND_OVER")).isTrue();
    }

    @Test
    void anna_takes_the_asking_back_within_a_minute() {
        assertThat(annaHere.canClick("undo")).as("in the notice").isTrue();
        annaHere.clicks("undo-step");

        annaHere.isTold("Ongedaan gemaakt. Niemand kreeg er bericht van.").sees("ongedaan gemaakt");
        assertThat(bramHere.canClick("verb-ACCEPT")).isFalse();
        assertThat(bramHere.canClick("undo-step")).isFalse();
    }

    @Test
    void what_bram_types_stays_when_anna_takes_it_back_meanwhile() {
        bramHere.clicks("verb-DECLINE").fills("why", "Ik heb er nu geen tijd voor");
        annaHere.clicks("undo-step");
        bramHere.clicks("move-save");

        assertThat(bramHere.<String>holds("why")).isEqualTo("Ik heb er nu geen tijd voor");
    }

    private ImprovementId proposed() {
        var outcome = (Outcome.Saved<ImprovementDraft>) company.as(
                anna, () -> improvements.propose(ImprovementDraft.of("Drie formulieren", null, Language.NL), null));
        return new ImprovementId(outcome.item().number());
    }
}
