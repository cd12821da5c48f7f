package nl.ruimbaan.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.people.AccountClosing;
import nl.ruimbaan.people.AccountDraft;
import nl.ruimbaan.people.AccountService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A team of fewer than five people tells who its hidden teller is: beside her story it is not there. */
@ServiceTest
class TeamOfHiddenTellerTest {

    @Autowired
    StoryService stories;

    @Autowired
    StoryWall wall;

    @Autowired
    StoryVersions versions;

    @Autowired
    AccountService accounts;

    @Autowired
    AccountClosing closing;

    @Autowired
    PeopleService people;

    @Autowired
    Company company;

    TeamId letting;
    List<PersonId> colleagues;
    PersonId anna;
    PersonId bram;
    PersonId boss;

    @BeforeEach
    void hire() {
        letting = company.team("Verhuur");
        colleagues = new ArrayList<>();
        for (String name : List.of("Anna", "Dirk", "Els", "Fatma")) {
            colleagues.add(company.hire(name, letting));
        }
        anna = colleagues.getFirst();
        bram = company.hire("Bram");
        boss = company.hire("Beheer", Role.ADMINISTRATOR);
    }

    @Test
    void of_four_people_it_is_left_out_everywhere() {
        assertThat(company.as(anna, () -> people.isSmall(letting))).isTrue();
        StoryId id = tells(inTeam().hiding());

        assertThat(company.as(bram, () -> wall.page(id)).orElseThrow().teamName())
                .isNull();
        assertThat(company.as(bram, () -> wall.page(id)).orElseThrow().text().team())
                .isNull();
        assertThat(cards(Map.of())).extracting(StoryCard::team).containsOnlyNulls();
        assertThat(cards(Map.of("team", Long.toString(letting.value())))).isEmpty();
        assertThat(company.as(bram, () -> versions.of(id)))
                .extracting(it -> it.text().team())
                .containsOnlyNulls();
    }

    @Test
    void of_five_people_it_is_shown_and_so_it_is_of_a_teller_with_a_name() {
        StoryId named = tells(inTeam());
        assertThat(company.as(bram, () -> wall.page(named)).orElseThrow().teamName())
                .startsWith("Verhuur");

        company.hire("Gijs", letting);
        assertThat(company.as(anna, () -> people.isSmall(letting))).isFalse();
        StoryId hidden = tells(inTeam().hiding());
        assertThat(company.as(bram, () -> wall.page(hidden)).orElseThrow().teamName())
                .startsWith("Verhuur");
    }

    @Test
    void who_left_does_not_count() {
        PersonId gijs = company.hire("Gijs", letting);
        company.does(boss, () -> closing.close(gijs));

        assertThat(company.as(anna, () -> people.isSmall(letting))).isTrue();
    }

    @Test
    void when_the_team_becomes_small_it_goes_from_hidden_tellers_alone() {
        PersonId gijs = company.hire("Gijs", letting);
        StoryId hidden = tells(inTeam().hiding());
        StoryId named = tells(inTeam());

        company.does(boss, () -> closing.close(gijs));

        assertThat(company.as(bram, () -> wall.page(hidden)).orElseThrow().teamName())
                .isNull();
        assertThat(company.as(bram, () -> wall.page(named)).orElseThrow().teamName())
                .startsWith("Verhuur");
    }

    @Test
    void when_somebody_moves_to_another_team_it_goes_too() {
        PersonId gijs = company.hire("Gijs", letting);
        StoryId hidden = tells(inTeam().hiding());
        TeamId other = company.team("Onderhoud");

        company.does(boss, () -> accounts.change(gijs, new AccountDraft("gijs", "Gijs", other, Set.of())));

        assertThat(company.as(bram, () -> wall.page(hidden)).orElseThrow().teamName())
                .isNull();
    }

    private StoryDraft inTeam() {
        return StoryDraft.of("Ik wacht al weken", Language.NL).in(letting);
    }

    private StoryId tells(StoryDraft draft) {
        return new StoryId(((Outcome.Saved<StoryDraft>) company.as(anna, () -> stories.tell(draft)))
                .item()
                .number());
    }

    private List<StoryCard> cards(Map<String, String> filter) {
        return company.as(bram, () -> wall.wall(WallFilter.of(filter), null)).items();
    }
}
