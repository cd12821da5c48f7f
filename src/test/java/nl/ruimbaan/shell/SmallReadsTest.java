package nl.ruimbaan.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import nl.ruimbaan.support.SentStatements;
import nl.ruimbaan.support.SentStatements.Sent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Names of teams, of the organisation and of kinds of demands, and what the reader has chosen: read once, not on each screen. */
@ScreenTest
class SmallReadsTest {

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    PersonId anna;
    Colleague annaHere;

    @BeforeEach
    void sit_down() {
        TeamId counter = company.team("Balie");
        anna = company.hire("Anna", counter);
        annaHere = portal.sits(anna);
    }

    /** Of the wall its page and its count; of the board nothing; of home what waits for Anna and what is hers. */
    @ParameterizedTest
    @CsvSource({"stories, 2", "obstacles, 0", "'', 6"})
    void who_goes_to_a_screen_again_asks_for_what_may_have_changed(String path, int many) {
        sent(path);

        assertThat(sent(path)).hasSize(many);
    }

    @Test
    void a_whole_page_does_not_ask_again_who_works_here() {
        portal.sits(anna).goesTo("stories");

        List<Sent> sent = SentStatements.during(() -> portal.sits(anna).goesTo("stories"));

        assertThat(sent)
                .extracting(Sent::sql)
                .noneMatch(it -> it.contains("from organisation") || it.contains("from team "));
    }

    @Test
    void a_new_team_is_there_at_once() {
        annaHere.goesTo("stories");
        company.team("Verhuur");

        assertThat(sent("stories")).extracting(Sent::sql).anyMatch(it -> it.contains("from team "));
    }

    private List<Sent> sent(String path) {
        annaHere.goesTo("not-found-between");
        return SentStatements.during(() -> annaHere.goesTo(path));
    }
}
