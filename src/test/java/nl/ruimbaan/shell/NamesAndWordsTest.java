package nl.ruimbaan.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.condition.ConditionDraft;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.condition.ConditionRegister;
import nl.ruimbaan.condition.ConditionService;
import nl.ruimbaan.demand.DemandTypeCatalogue;
import nl.ruimbaan.demand.DemandTypeDraft;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.PersonName;
import nl.ruimbaan.people.TeamService;
import nl.ruimbaan.savedview.SavedViews;
import nl.ruimbaan.savedview.ViewAddress;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.story.StoryWall;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.tag.TagName;
import nl.ruimbaan.tag.TagService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever types a name or a word in another way than it was written finds it, everywhere. */
@ServiceTest
class NamesAndWordsTest {

    @Autowired
    StoryService stories;

    @Autowired
    StoryWall wall;

    @Autowired
    SavedViews views;

    @Autowired
    TagService tags;

    @Autowired
    ConditionService register;

    @Autowired
    ConditionRegister entries;

    @Autowired
    DemandTypeCatalogue demandTypes;

    @Autowired
    PeopleService people;

    @Autowired
    TeamService teams;

    @Autowired
    Company company;

    PersonId anna;
    PersonId carla;

    @BeforeEach
    void hired() {
        anna = company.hire("Anna");
        carla = company.hire("Carla", Role.COACH, Role.ADMINISTRATOR);
    }

    @Test
    void tags_that_differ_in_folding_are_one() {
        company.as(
                anna,
                () -> stories.tell(
                        StoryDraft.of("Een", Language.NL).tagged(List.of("Privé\u00a0huis", "prive  huis", "foto’s"))));
        company.as(
                anna,
                () -> stories.tell(StoryDraft.of("Twee", Language.NL).tagged(List.of("PRIVE\u0301 HUIS", "foto's"))));

        assertThat(company.as(anna, () -> tags.suggestions("", 0, 10)))
                .extracting(TagName::name)
                .containsExactly("foto’s", "Privé huis");
        assertThat(company.as(anna, () -> tags.suggestions("huis privé", 0, 10)))
                .extracting(TagName::name)
                .containsExactly("Privé huis");
    }

    @ParameterizedTest
    @ValueSource(strings = {"d'ar", "D’Arcy", "zoe", "zoë d´arcy", "Arcy-bö zo", "bos", "d'arcy-bos\u00a0ZOË"})
    void a_colleague_is_found_by_the_beginnings_of_her_names(String typed) {
        PersonId zoe = company.hire("Zoë d'Arcy-Bös");

        assertThat(company.as(anna, () -> people.colleaguesNamed(typed, 8)))
                .filteredOn(it -> it.id().equals(zoe))
                .extracting(PersonName::name)
                .containsExactly("Zoë d'Arcy-Bös");
    }

    @Test
    void a_name_that_is_there_already_is_there_however_it_is_written() {
        company.does(carla, () -> {
            assertThat(teams.add("Café ’t Hoekje", "").refusals()).isEmpty();
            assertThat(teams.add("Cafe 't\u00a0hoekje", "").refusals())
                    .containsExactly(Refusal.of("team", "team.refused.taken"));
            assertThat(demandTypes.add(new DemandTypeDraft("Één sleutel", "")).refusals())
                    .isEmpty();
            assertThat(demandTypes
                            .add(new DemandTypeDraft("Een\u00a0 SLEUTEL", ""))
                            .refusals())
                    .containsExactly(Refusal.of("name", "demand.refused.taken", "Één sleutel"));
            assertThat(views.save("Mijn foto’s", new ViewAddress("stories", Map.of()), false)
                            .refusals())
                    .isEmpty();
            assertThat(views.save("mijn foto's", new ViewAddress("stories", Map.of()), false)
                            .refusals())
                    .contains(Refusal.of("name", "views.refused.nameTaken"));
        });
    }

    @Test
    void a_system_condition_has_one_name_and_is_found_by_its_words() {
        company.does(carla, () -> {
            ConditionDraft first = ConditionDraft.of(ConditionKind.RULE, "Één handtekening per d’Arcy", Language.NL);
            assertThat(register.register(first)).isInstanceOf(Outcome.Saved.class);
            assertThat(register.register(
                            ConditionDraft.of(ConditionKind.HABIT, "Een handtekening\u00a0per D'Arcy", Language.NL)))
                    .isInstanceOf(Outcome.Refused.class);
            assertThat(entries.suggestions("d'arcy een", null, 0, 10)).hasSize(1);
            assertThat(entries.suggestions("d'arcy twee", null, 0, 10)).isEmpty();
        });
    }
}
