package nl.ruimbaan.obstacle.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.conversation.ConversationService;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleService;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who recognises somebody hides the text while others look on, and a coach shows it again. */
@ScreenTest
class HidingScreenTest {

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ConversationService conversations;

    @Autowired
    Company company;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Portal portal;

    PersonId anna;
    PersonId mila;
    PersonId otto;

    @BeforeEach
    void open() {
        anna = company.hire("Anna");
        mila = company.hire("Mila", Role.MANAGER);
        otto = company.hire("Otto", Role.MANAGER);
    }

    @Test
    void who_recognises_somebody_hides_it_and_a_coach_shows_it_again() {
        ObstacleId id = reported("Geen tweede adres voor de bakker");
        PersonId carla = company.hire("Carla", Role.COACH);
        Colleague annaHere = portal.sits(anna).goesTo(ObstacleLinks.page(id));
        Colleague onTheBoard = portal.sits(mila).goesTo(ObstacleLinks.board());
        onTheBoard.wasSent();
        Colleague onThePage = portal.sits(mila).goesTo(ObstacleLinks.page(id));
        Colleague ottoHere = portal.sits(otto).goesTo(ObstacleLinks.page(id));
        assertThat(ottoHere.canClick("hide")).isFalse();

        ottoHere.clicks("recognisable")
                .fills("note", "De bakker")
                .clicks("moderate-do")
                .isTold("De tekst is verborgen. Een coach kijkt ernaar.");

        assertThat(ottoHere.canClick("report-obstacle")).isTrue();
        onThePage.isTold("of je mag het niet zien");
        assertThat(onThePage.canClick("report-obstacle")).isTrue();
        assertThat(ottoHere.notices()).hasSize(1);
        assertThat(onTheBoard.wasSent()).contains("remove").contains(Long.toString(id.number()));
        annaHere.sees("een collega denkt dat iemand erin te herkennen is");

        Colleague carlaHere = portal.sits(carla).goesTo(ObstacleLinks.page(id)).sees("“De bakker”");
        carlaHere.clicks("show");
        assertThat(carlaHere.canClick("recognisable")).isTrue();
        assertThat(onTheBoard.wasSent()).contains("Geen tweede adres voor de bakker");
    }

    @Test
    void a_comment_in_which_somebody_is_recognised_is_hidden_while_others_look_on() {
        ObstacleId id = reported("Geen tweede adres");
        PersonId carla = company.hire("Carla", Role.COACH);
        Colleague milaHere = portal.sits(mila)
                .goesTo(ObstacleLinks.page(id))
                .fills("comment-new", "Van bakker Jansen")
                .clicks("say-new");
        Colleague annaHere = portal.sits(anna).goesTo(ObstacleLinks.page(id));
        Colleague ottoHere = portal.sits(otto).goesTo(ObstacleLinks.page(id));
        long comment = lastComment();
        assertThat(annaHere.reads("Van bakker Jansen")).isTrue();

        ottoHere.clicks("recognisable-" + comment).clicks("moderate-do");

        annaHere.sees("Verborgen: een coach kijkt of hier iemand in te herkennen is.");
        assertThat(annaHere.reads("Van bakker Jansen")).isFalse();
        assertThat(annaHere.canClick("showAgain-" + comment)).isFalse();
        assertThat(annaHere.canClick("remove-" + comment)).isFalse();
        assertThat(milaHere.reads("Van bakker Jansen")).isTrue();
        Colleague carlaHere = portal.sits(carla).goesTo(ObstacleLinks.page(id));
        assertThat(carlaHere.reads("Van bakker Jansen")).isTrue();
        assertThat(carlaHere.canClick("remove-" + comment)).isTrue();
        carlaHere.clicks("showAgain-" + comment);
        assertThat(annaHere.reads("Van bakker Jansen")).isTrue();
    }

    @Test
    void what_is_hidden_among_earlier_comments_goes_from_open_screens_too() {
        ObstacleId id = reported("Geen tweede adres");
        company.as(
                mila,
                () -> conversations.say(id.ref(), null, "Van bakker Jansen").refusals());
        long comment = lastComment();
        for (int i = 0; i < 50; i++) {
            company.as(mila, () -> conversations.say(id.ref(), null, "Nog iets").refusals());
        }
        Colleague annaHere = portal.sits(anna).goesTo(ObstacleLinks.page(id)).clicks("earlier-comments");
        assertThat(annaHere.reads("Van bakker Jansen")).isTrue();

        portal.sits(otto)
                .goesTo(ObstacleLinks.page(id))
                .clicks("earlier-comments")
                .clicks("recognisable-" + comment)
                .clicks("moderate-do");

        annaHere.sees("Verborgen: een coach kijkt of hier iemand in te herkennen is.");
        assertThat(annaHere.reads("Van bakker Jansen")).isFalse();
        assertThat(annaHere.reads("Nog iets")).isTrue();
    }

    private ObstacleId reported(String sentence) {
        var outcome = (Outcome.Saved<ObstacleDraft>) company.as(
                anna, () -> obstacles.report(ObstacleDraft.of(sentence, Language.NL), null));
        return new ObstacleId(outcome.item().number());
    }

    private long lastComment() {
        return jdbc.sql("select max(id) from item_comment").query(Long.class).single();
    }
}
