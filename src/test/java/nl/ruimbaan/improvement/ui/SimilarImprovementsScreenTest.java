package nl.ruimbaan.improvement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementPages;
import nl.ruimbaan.improvement.ImprovementService;
import nl.ruimbaan.improvement.SimilarImprovements;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Bram is about to propose what Anna proposed before. */
@ScreenTest
class SimilarImprovementsScreenTest {

    @Autowired
    ImprovementService improvements;

    @Autowired
    ImprovementPages pages;

    @Autowired
    SimilarImprovements similar;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    PersonId bram;
    ImprovementId letter;
    AtTheBacklog bramHere;

    @BeforeEach
    void bramProposes() {
        PersonId anna = company.hire("Anna");
        bram = company.hire("Bram");
        var saved = (Outcome.Saved<ImprovementDraft>) company.as(
                anna,
                () -> improvements.propose(
                        ImprovementDraft.of("Vier brieven over dezelfde borg", null, Language.NL), null));
        letter = new ImprovementId(saved.item().number());
        bramHere = portal.sits(bram, AtTheBacklog::new).goesTo(ImprovementLinks.propose());
    }

    @Test
    void while_bram_types_the_problem_or_the_title_it_is_offered_with_its_phase() {
        assertThat(bramHere.canClick("similar-join-" + letter.number())).isFalse();

        bramHere.fills("problem", "Er gaan te veel brieven over de borg uit")
                .sees("Lijkt het hierop?")
                .sees("Vier brieven over dezelfde borg")
                .sees("Idee");
        bramHere.fills("problem", "Iets heel anders");
        assertThat(bramHere.canClick("similar-join-" + letter.number())).isFalse();
        bramHere.fills("title", "Minder brieven over borgen");
        assertThat(bramHere.canClick("similar-join-" + letter.number())).isTrue();
    }

    @Test
    void bram_takes_part_and_follows_without_leaving_and_what_he_typed_stays() {
        bramHere.fills("problem", "Te veel brieven over de borg")
                .clicks("similar-join-" + letter.number())
                .clicks("similar-follow-" + letter.number());

        assertThat(company.as(bram, () -> pages.page(letter)).orElseThrow().joined())
                .isTrue();
        assertThat(company.as(bram, () -> similar.to("Brieven over de borg"))
                        .getFirst()
                        .followed())
                .isTrue();
        assertThat(pressed("join")).isEqualTo("true");
        assertThat(bramHere.<String>holds("problem")).isEqualTo("Te veel brieven over de borg");

        bramHere.clicks("similar-join-" + letter.number());
        assertThat(company.as(bram, () -> pages.page(letter)).orElseThrow().joined())
                .isFalse();
        assertThat(pressed("join")).isEqualTo("false");
    }

    @Test
    void who_takes_part_is_asked_what_becomes_of_what_was_typed_and_throws_it_away() {
        Colleague atHome = portal.sits(bram).goesTo(ImprovementLinks.propose());
        atHome.types("problem", "Te veel brieven over de borg")
                .clicks("similar-join-" + letter.number())
                .sees("Je doet nu mee. Wat wil je met wat je hier schreef?")
                .clicks("instead-discard")
                .sees("Vier brieven over dezelfde borg");

        atHome.goesTo(ImprovementLinks.propose());
        assertThat(atHome.<String>holds("problem")).isEmpty();
    }

    @Test
    void who_takes_part_can_keep_what_was_typed_and_is_told_so_at_the_next_one() {
        Colleague atHome = portal.sits(bram).goesTo(ImprovementLinks.propose());
        atHome.types("problem", "Te veel brieven over de borg")
                .clicks("similar-join-" + letter.number())
                .clicks("instead-keep")
                .sees("Vier brieven over dezelfde borg");

        atHome.goesTo(ImprovementLinks.propose()).sees("Je was hier al aan begonnen; dit is wat je toen schreef.");
        assertThat(atHome.<String>holds("problem")).isEqualTo("Te veel brieven over de borg");
    }

    @Test
    void who_leaves_again_is_no_longer_asked() {
        bramHere.fills("problem", "Te veel brieven over de borg")
                .clicks("similar-join-" + letter.number())
                .clicks("similar-join-" + letter.number());

        assertThat(bramHere.canClick("instead-discard")).isFalse();
    }

    @Test
    void who_begins_anew_is_offered_each_once() {
        bramHere.goesTo(ImprovementLinks.propose() + "?q=again").fills("problem", "Te veel brieven over de borg");

        assertThat(bramHere.texts())
                .filteredOn(it -> it.startsWith("Lijkt het hierop?"))
                .hasSize(1);
    }

    @Test
    void it_is_offered_too_when_bram_goes_on_with_what_he_had_begun() {
        Colleague atHome = portal.sits(bram).goesTo(ImprovementLinks.propose());
        atHome.types("problem", "Te veel brieven over de borg").goesTo("improvements");

        atHome.goesTo(ImprovementLinks.propose()).sees("Lijkt het hierop?");
        assertThat(atHome.<String>holds("problem")).isEqualTo("Te veel brieven over de borg");
    }

    @Test
    void whoever_edits_one_is_offered_nothing() {
        var saved = (Outcome.Saved<ImprovementDraft>) company.as(
                bram, () -> improvements.propose(ImprovementDraft.of("Sleutels zijn zoek", null, Language.NL), null));

        bramHere.goesTo(saved.item().path())
                .goesTo(saved.item().path() + "/edit")
                .fills("problem", "Vier brieven over de borg");

        assertThat(bramHere.canClick("similar-join-" + letter.number())).isFalse();
    }

    private String pressed(String what) {
        return bramHere.component("similar-" + what + "-" + letter.number())
                .getElement()
                .getAttribute("aria-pressed");
    }
}
