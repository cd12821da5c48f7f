package nl.ruimbaan.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.board.BoardFilter;
import nl.ruimbaan.board.ListFilter;
import nl.ruimbaan.board.ObstacleBoard;
import nl.ruimbaan.board.ObstacleList;
import nl.ruimbaan.condition.ConditionDraft;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.condition.ConditionRegister;
import nl.ruimbaan.condition.ConditionService;
import nl.ruimbaan.demand.DemandTypeCatalogue;
import nl.ruimbaan.demand.DemandTypeDraft;
import nl.ruimbaan.obstacle.MergeCandidates;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.obstacle.SimilarObstacles;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.PersonName;
import nl.ruimbaan.people.TeamService;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryChoices;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.story.StoryWall;
import nl.ruimbaan.story.TagName;
import nl.ruimbaan.story.TagService;
import nl.ruimbaan.story.WallFilter;
import nl.ruimbaan.story.WallViews;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.support.StatementCount;
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
    StoryChoices choices;

    @Autowired
    WallViews views;

    @Autowired
    TagService tags;

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleBoard board;

    @Autowired
    ObstacleList list;

    @Autowired
    MergeCandidates candidates;

    @Autowired
    SimilarObstacles similar;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "een drempel",
                "ÉÉN\u00a0Drempel",
                "drempel, één",
                "e\u0301e\u0301n drempel",
                "foto's drempel",
                "drempel foto’s",
                "drem\u00adpel coordinatie",
                "“Zo’n” drempel!"
            })
    void a_story_is_found_by_its_words_in_any_order_and_form(String typed) {
        company.as(
                anna,
                () -> stories.tell(StoryDraft.of("Er was één\u00a0hoge drempel: geen foto’s", Language.NL)
                        .with(Map.of("happened", "Zo'n coo\u0308rdinatie"))));
        company.as(anna, () -> stories.tell(StoryDraft.of("Een ander verhaal", Language.NL)));

        WallFilter filter = WallFilter.of(Map.of("q", typed));
        assertThat(company.as(anna, () -> wall.wall(filter, null)).items()).hasSize(1);
        assertThat(company.as(anna, () -> wall.count(filter)).value()).isEqualTo(1);
        assertThat(company.as(anna, () -> choices.with(typed))).hasSize(1);
    }

    @Test
    void signs_with_a_meaning_to_the_database_are_looked_for_as_they_are() {
        company.as(anna, () -> stories.tell(StoryDraft.of("De huur ging 50% omhoog!", Language.NL)));
        company.as(anna, () -> stories.tell(StoryDraft.of("De huur ging 500 omhoog", Language.NL)));

        assertThat(company.as(anna, () -> wall.count(WallFilter.of(Map.of("q", "50% huur"))))
                        .value())
                .isEqualTo(1);
        assertThat(company.as(anna, () -> wall.count(WallFilter.of(Map.of("q", "5_ huur"))))
                        .value())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"een drempel", "DREMPEL één", "d'arcy drempel", "drempel D\u00b4Arcy"})
    void an_obstacle_is_found_on_the_board_in_the_list_and_to_be_merged_into(String typed) {
        ObstacleId found = reports("Bij D’Arcy ligt één drempel in de weg");
        ObstacleId other = reports("Iets anders zit tegen");

        assertThat(company.as(anna, () -> board.board(BoardFilter.of(Map.of("q", typed)))).stream()
                        .flatMap(it -> it.cards().items().stream())
                        .map(it -> it.id()))
                .containsExactly(found.number());
        assertThat(company.as(anna, () -> list.list(ListFilter.of(Map.of("q", typed)), null))
                        .items())
                .extracting(it -> it.id())
                .containsExactly(found);
        assertThat(company.as(anna, () -> candidates.to(other, typed)))
                .extracting(it -> it.id())
                .containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "foto's van de coördinatie",
                "foto’s van de coo\u0308rdinatie",
                "foto`s van de co\u00adördinatie",
                "Coordinatie van foto´s"
            })
    void a_similar_obstacle_is_offered_however_its_words_are_written(String typed) {
        ObstacleId found = reports("Foto’s voor coördinatie ontbreken");

        assertThat(company.as(anna, () -> similar.to(typed, null)))
                .extracting(it -> it.id())
                .containsExactly(found);
    }

    @Test
    void a_search_of_many_words_costs_as_many_statements_as_one_of_one() {
        long one =
                company.as(anna, () -> StatementCount.of(() -> wall.wall(WallFilter.of(Map.of("q", "drempel")), null)));
        long many = company.as(
                anna, () -> StatementCount.of(() -> wall.wall(WallFilter.of(Map.of("q", "a b c d e f g")), null)));

        assertThat(many).isEqualTo(one);
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
            assertThat(views.save("Mijn foto’s", WallFilter.ALL, false).refusals())
                    .isEmpty();
            assertThat(views.save("mijn foto's", WallFilter.ALL, false).refusals())
                    .contains(Refusal.of("name", "wall.views.refused.nameTaken"));
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

    private ObstacleId reports(String sentence) {
        var saved = (Outcome.Saved<ObstacleDraft>) company.as(
                anna, () -> obstacles.report(ObstacleDraft.of(sentence, Language.NL), null));
        return new ObstacleId(saved.item().number());
    }
}
