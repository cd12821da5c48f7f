package nl.ruimbaan.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.board.BoardFilter;
import nl.ruimbaan.board.ListFilter;
import nl.ruimbaan.board.ObstacleBoard;
import nl.ruimbaan.board.ObstacleList;
import nl.ruimbaan.obstacle.MergeCandidates;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.obstacle.SimilarObstacles;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryChoices;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.story.StoryWall;
import nl.ruimbaan.story.WallFilter;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.support.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever types a word in another way than it was written finds what it stands in. */
@ServiceTest
class FoundByWordsTest {

    @Autowired
    StoryService stories;

    @Autowired
    StoryWall wall;

    @Autowired
    StoryChoices choices;

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

    private ObstacleId reports(String sentence) {
        var saved = (Outcome.Saved<ObstacleDraft>) company.as(
                anna, () -> obstacles.report(ObstacleDraft.of(sentence, Language.NL), null));
        return new ObstacleId(saved.item().number());
    }
}
