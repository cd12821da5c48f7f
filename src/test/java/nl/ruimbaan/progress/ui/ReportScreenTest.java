package nl.ruimbaan.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementMoves;
import nl.ruimbaan.improvement.ImprovementPages;
import nl.ruimbaan.improvement.ImprovementService;
import nl.ruimbaan.improvement.Move;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Experimenting;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A director reads the report without us, and what was learned stands beside what was won. */
@ScreenTest
class ReportScreenTest {

    @Autowired
    ImprovementService improvements;

    @Autowired
    ImprovementMoves moves;

    @Autowired
    ImprovementPages pages;

    @Autowired
    Experimenting trying;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    TeamId wonen;
    PersonId anna;

    @BeforeEach
    void a_team_of_five() {
        wonen = company.team("Wonen");
        anna = company.hire("Anna", wonen);
        company.hire(4, wonen);
    }

    @Test
    void it_says_whose_it_is_and_holds_two_sheets_of_figures() {
        Colleague here = portal.sits(anna).goesTo("progress/report?stretch=YEAR&team=" + wonen.value());

        here.sees(" · Laatste jaar");
        assertThat(here.window().find(H2.class).all())
                .extracting(H2::getText)
                .containsExactly(
                        "In één keer goed",
                        "Van eerste vraag tot geholpen",
                        "Wat er weggenomen is",
                        "Aandeel foutvragen",
                        "Hoe hindernissen stromen",
                        "Verbeteringen");
    }

    @Test
    void a_lesson_stands_there_as_a_success_does() {
        ImprovementId works = proposes("Drie formulieren voor één verhuizing");
        does(works, new Move.Understand());
        does(works, new Move.Plan("Als we bellen, dan weet de klant het", "We tellen de vragen"));
        company.does(anna, () -> trying.worked(works));
        does(works, new Move.MakeNormal("Eén gesprek in plaats van drie", 42, "Alle wijken", "We voeren één gesprek."));
        does(proposes("Een brief vooraf"), new Move.Stop("De brief was het probleem niet. Er kwam geen bericht."));

        Colleague here = portal.sits(anna).goesTo("progress/report");

        assertThat(here.window().find(H3.class).all())
                .extracting(H3::getText)
                .containsSubsequence("Zo werken we voortaan", "Gestopt met een les");
        here.sees("geprobeerd met 42 klantvragen").sees("We voeren één gesprek").sees("De brief was het probleem niet");
    }

    @Test
    void a_team_of_four_has_no_report() {
        TeamId four = company.team("Vier");
        company.hire(4, four);

        Colleague here = portal.sits(anna).goesTo("progress/report?team=" + four.value());

        here.sees("Van een team met minder dan vijf mensen laten we geen cijfers zien");
        assertThat(here.window().find(H2.class).exists()).isFalse();
    }

    private ImprovementId proposes(String problem) {
        var saved = (Outcome.Saved<?>) company.as(
                anna, () -> improvements.propose(ImprovementDraft.of(problem, wonen, Language.NL), null));
        return new ImprovementId(saved.item().number());
    }

    private void does(ImprovementId id, Move move) {
        int version = company.as(anna, () -> pages.page(id).orElseThrow().version());
        assertThat(company.as(anna, () -> moves.move(id, version, move))).isInstanceOf(Outcome.Saved.class);
    }
}
