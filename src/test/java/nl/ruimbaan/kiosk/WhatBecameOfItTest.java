package nl.ruimbaan.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementMoves;
import nl.ruimbaan.improvement.ImprovementPages;
import nl.ruimbaan.improvement.ImprovementService;
import nl.ruimbaan.improvement.Move.MakeNormal;
import nl.ruimbaan.improvement.Move.Plan;
import nl.ruimbaan.improvement.Move.Stop;
import nl.ruimbaan.improvement.Move.TakeUpAgain;
import nl.ruimbaan.improvement.Move.Understand;
import nl.ruimbaan.obstacle.Move.Confirm;
import nl.ruimbaan.obstacle.Move.IsBack;
import nl.ruimbaan.obstacle.Move.PickUp;
import nl.ruimbaan.obstacle.Move.TakeAway;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstaclePages;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Experimenting;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What whoever walks by reads of obstacles and improvements. */
@ServiceTest
class WhatBecameOfItTest {

    @Autowired
    KioskSlides slides;

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves obstacleMoves;

    @Autowired
    ObstaclePages obstaclePages;

    @Autowired
    ImprovementService improvements;

    @Autowired
    ImprovementMoves improvementMoves;

    @Autowired
    ImprovementPages improvementPages;

    @Autowired
    Moderation moderation;

    @Autowired
    Experimenting trying;

    @Autowired
    Company company;

    PersonId anna;
    PersonId mila;

    @BeforeEach
    void hire() {
        anna = company.hire("Anna");
        mila = company.hire("Mila", Role.MANAGER);
    }

    @Test
    void an_obstacle_is_out_of_the_way_when_those_who_met_it_say_so() {
        ObstacleId id = reported("Geen tweede adres in het systeem");
        does(mila, id, new PickUp("Bellen"));
        does(mila, id, new TakeAway("Een tweede adres kan nu.", "Anna"));
        assertThat(slides.inTurn()).isEmpty();

        does(anna, id, new Confirm(""));

        assertThat(slides.inTurn())
                .containsExactly(
                        new Slide.Gone("Geen tweede adres in het systeem", "Een tweede adres kan nu.", Language.NL));
        does(anna, id, new IsBack("Het is weer weg", false));
        assertThat(slides.inTurn()).isEmpty();
    }

    @Test
    void one_that_was_hidden_or_names_a_colleague_is_not_shown() {
        ObstacleId hidden = gone("Geen tweede adres", "Het kan nu");
        gone("Geen derde adres", "Mila heeft het geregeld");
        company.does(company.hire("Bram"), () -> moderation.recognisable(hidden.ref(), "De bakker"));

        assertThat(slides.inTurn()).isEmpty();
    }

    @Test
    void a_stopped_improvement_is_worth_its_last_lesson() {
        ImprovementId id = proposed("Een brief bij elke afspraak");
        does(id, new Understand());
        does(id, new Stop("De brief was het probleem niet."));
        does(id, new TakeUpAgain("Toch nog eens"));
        does(id, new Stop("Bellen hielp, de brief niet."));

        assertThat(slides.inTurn())
                .containsExactly(new Slide.Lesson(
                        "Een brief bij elke afspraak", "Bellen hielp, de brief niet.", true, Language.NL));
    }

    @Test
    void one_that_is_how_we_work_now_is_worth_what_was_tried() {
        ImprovementId id = proposed("Eén gesprek bij een verhuizing");
        does(id, new Understand());
        does(id, new Plan("Als we bellen, weet de klant het", "We tellen de vragen"));
        assertThat(slides.inTurn()).isEmpty();
        company.does(anna, () -> trying.worked(id));
        does(id, new MakeNormal("Eén gesprek in plaats van drie.", 42, "Alle wijken", "Eén gesprek"));

        assertThat(slides.inTurn())
                .containsExactly(new Slide.Lesson(
                        "Eén gesprek bij een verhuizing", "Eén gesprek in plaats van drie.", false, Language.NL));
    }

    private ObstacleId gone(String sentence, String changed) {
        ObstacleId id = reported(sentence);
        does(mila, id, new PickUp("Bellen"));
        does(mila, id, new TakeAway(changed, "De melder"));
        does(anna, id, new Confirm(""));
        return id;
    }

    private ObstacleId reported(String sentence) {
        var saved = (Outcome.Saved<?>) company.as(
                anna, () -> obstacles.report(ObstacleDraft.of(sentence, Language.NL), null));
        return new ObstacleId(saved.item().number());
    }

    private void does(PersonId person, ObstacleId id, nl.ruimbaan.obstacle.Move move) {
        int version =
                company.as(anna, () -> obstaclePages.page(id)).orElseThrow().version();
        assertThat(company.as(person, () -> obstacleMoves.move(id, version, move)))
                .isInstanceOf(Outcome.Saved.class);
    }

    private ImprovementId proposed(String problem) {
        var saved = (Outcome.Saved<?>) company.as(
                anna, () -> improvements.propose(ImprovementDraft.of(problem, null, Language.NL), null));
        return new ImprovementId(saved.item().number());
    }

    private void does(ImprovementId id, nl.ruimbaan.improvement.Move move) {
        int version =
                company.as(anna, () -> improvementPages.page(id)).orElseThrow().version();
        assertThat(company.as(anna, () -> improvementMoves.move(id, version, move)))
                .isInstanceOf(Outcome.Saved.class);
    }
}
