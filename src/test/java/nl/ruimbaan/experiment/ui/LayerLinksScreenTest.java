package nl.ruimbaan.experiment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.demand.DemandTypeId;
import nl.ruimbaan.demand.DemandTypeService;
import nl.ruimbaan.experiment.LinkKind;
import nl.ruimbaan.experiment.LinkTarget;
import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementService;
import nl.ruimbaan.improvement.ui.ImprovementLinks;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What shows a pattern stands below that layer of the iceberg. */
@ScreenTest
class LayerLinksScreenTest {

    @Autowired
    ImprovementService improvements;

    @Autowired
    DemandTypeService types;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    ImprovementId bellen;
    Colleague annaHere;
    Colleague semHere;
    LinkTarget moving;

    @BeforeEach
    void both_look() {
        PersonId anna = company.hire("Anna");
        var draft = ImprovementDraft.of("Wie verhuist, hoort weken niets", null, Language.NL);
        var outcome = (Outcome.Saved<ImprovementDraft>) company.as(anna, () -> improvements.propose(draft, null));
        bellen = new ImprovementId(outcome.item().number());
        DemandTypeId type = company.as(company.hire("Carla", Role.COACH), () -> types.named("Verhuizing melden", ""));
        moving = new LinkTarget(LinkKind.DEMAND_TYPE, type.value(), "Verhuizing melden");
        annaHere = portal.sits(anna).goesTo(ImprovementLinks.page(bellen));
        semHere = portal.sits(company.hire("Sem")).goesTo(ImprovementLinks.page(bellen));
    }

    @Test
    void sem_links_the_pattern_to_a_demand_type_while_anna_writes_in_it() {
        annaHere.clicks("write-pattern").fills("pattern", "Elke maandag en dinsdag");
        semHere.clicks("link-pattern").clicks("save-link-pattern");
        assertThat(semHere.askedFor("link-pattern")).isEqualTo("Kies eerst waaraan je koppelt.");
        semHere.fills("link-pattern", moving).clicks("save-link-pattern");

        annaHere.sees("Soort klantvraag: Verhuizing melden").sees("gekoppeld door Sem, ");
        assertThat(annaHere.<String>holds("pattern")).isEqualTo("Elke maandag en dinsdag");
        assertThat(annaHere.addressOf("linked-DEMAND_TYPE-" + moving.id())).startsWith("stories?");
        assertThat(semHere.canClick("save-link-pattern")).isFalse();

        annaHere.clicks("unlink-DEMAND_TYPE-" + moving.id());
        assertThat(semHere.shows("Verhuizing melden")).isFalse();
    }

    @Test
    void what_is_linked_stands_on_the_sheet_too() {
        annaHere.clicks("link-pattern").fills("link-pattern", moving).clicks("save-link-pattern");

        semHere.goesTo(ImprovementLinks.page(bellen) + "/a3").sees("Soort klantvraag: Verhuizing melden");
    }

    @Test
    void the_top_and_the_thinking_are_linked_to_nothing() {
        assertThat(annaHere.canClick("link-structure")).isTrue();
        assertThat(annaHere.canClick("link-see")).isFalse();
        assertThat(annaHere.canClick("link-thinking")).isFalse();
    }
}
