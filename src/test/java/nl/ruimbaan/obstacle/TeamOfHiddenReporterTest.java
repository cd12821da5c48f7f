package nl.ruimbaan.obstacle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.board.BoardFilter;
import nl.ruimbaan.board.ObstacleBoard;
import nl.ruimbaan.people.AccountDraft;
import nl.ruimbaan.people.AccountService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A small team would tell who reported it. */
@ServiceTest
class TeamOfHiddenReporterTest {

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    ObstaclePages pages;

    @Autowired
    ObstacleBoard board;

    @Autowired
    AccountService accounts;

    @Autowired
    Company company;

    TeamId letting;
    PersonId anna;
    PersonId bram;
    PersonId mirjam;
    ObstacleId id;

    @BeforeEach
    void reported() {
        letting = company.team("Verhuur");
        anna = company.hire("Anna", letting);
        bram = company.hire("Bram");
        mirjam = company.hire("Mirjam", Role.MANAGER);
        id = reports(hidden("Geen tweede adres"));
    }

    @Test
    void a_small_team_is_left_out_on_the_page_on_the_card_and_in_the_filter() {
        ObstacleId there = reports(inTeam().hidingReporter(true));

        assertThat(company.as(bram, () -> pages.page(there)).orElseThrow().teamName())
                .isNull();
        assertThat(cards(BoardFilter.of(Map.of())))
                .filteredOn(it -> it.id() == there.number())
                .extracting(ObstacleCard::team, ObstacleCard::teamId)
                .containsExactly(Tuple.tuple(null, null));
        assertThat(cards(BoardFilter.of(Map.of("team", Long.toString(letting.value())))))
                .isEmpty();
    }

    @Test
    void the_owner_cannot_fill_it_in_either_and_a_team_of_five_stands() {
        ObstacleId there = reports(inTeam().hidingReporter(true));
        company.does(mirjam, () -> moves.move(there, 0, new Move.PickUp("Ik kijk ernaar")));
        company.does(mirjam, () -> obstacles.edit(there, 1, inTeam()));
        assertThat(company.as(bram, () -> pages.page(there)).orElseThrow().teamName())
                .isNull();

        company.hire(4, letting);
        company.does(mirjam, () -> obstacles.edit(there, 2, inTeam()));
        assertThat(company.as(bram, () -> pages.page(there)).orElseThrow().teamName())
                .startsWith("Verhuur");
    }

    @Test
    void when_the_team_becomes_small_it_goes() {
        company.hire(3, letting);
        PersonId gijs = company.hire("Gijs", letting);
        PersonId boss = company.hire("Beheer", Role.ADMINISTRATOR);
        ObstacleId there = reports(inTeam().hidingReporter(true));

        company.does(boss, () -> accounts.change(gijs, new AccountDraft("gijs", "Gijs", null, Set.of())));

        assertThat(company.as(bram, () -> pages.page(there)).orElseThrow().teamName())
                .isNull();
    }

    private ObstacleDraft hidden(String sentence) {
        return ObstacleDraft.of(sentence, Language.NL).hidingReporter(true);
    }

    private ObstacleDraft inTeam() {
        return new ObstacleDraft("Geen sleutel", "", "", "", null, null, letting, false, Language.NL);
    }

    private ObstacleId reports(ObstacleDraft draft) {
        return new ObstacleId(
                saved(company.as(anna, () -> obstacles.report(draft, null))).number());
    }

    private static ItemRef saved(Outcome<ObstacleDraft> outcome) {
        return ((Outcome.Saved<ObstacleDraft>) outcome).item();
    }

    private List<ObstacleCard> cards(BoardFilter filter) {
        return company.as(bram, () -> board.board(filter)).stream()
                .filter(it -> it.state() == ObstacleState.REPORTED)
                .flatMap(it -> it.cards().items().stream())
                .toList();
    }
}
