package nl.ruimbaan.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ItemView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThreadStageTest {

    @ParameterizedTest
    @CsvSource({
        "'', TOLD",
        "REPORTED, NAMED",
        "PICKED_UP, PICKED_UP",
        "SOLUTION, PICKED_UP",
        "PARKED, PICKED_UP",
        "STANDING, PICKED_UP",
        "REMOVED, GONE",
        "CONFIRMED, GONE",
        "UNCONFIRMED, GONE",
        "WITHDRAWN, TOLD",
        "MERGED, TOLD"
    })
    void a_story_is_as_far_as_the_obstacle_that_it_led_to(String state, ThreadStage stage) {
        assertThat(ThreadStage.of(thread(state, ""), false)).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource({"IDEA, NAMED", "CHECK, PICKED_UP", "PLAN, PICKED_UP", "DO, GONE", "STOPPED, TOLD"})
    void without_an_obstacle_it_is_as_far_as_the_improvement(String phase, ThreadStage stage) {
        assertThat(ThreadStage.of(thread("", phase), false)).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource({
        "REMOVED CONFIRMED, GONE",
        "REMOVED REPORTED, PICKED_UP",
        "REMOVED WITHDRAWN, GONE",
        "REPORTED REPORTED, NAMED"
    })
    void of_several_obstacles_all_must_be_gone(String states, ThreadStage stage) {
        assertThat(ThreadStage.of(thread(states, ""), false)).isEqualTo(stage);
    }

    @Test
    void an_obstacle_that_is_still_there_counts_for_more_than_an_improvement_that_works() {
        assertThat(ThreadStage.of(thread("REPORTED", "DO"), false)).isEqualTo(ThreadStage.PICKED_UP);
    }

    @Test
    void the_customer_knows_when_it_is_gone_and_was_told() {
        assertThat(ThreadStage.of(thread("CONFIRMED", ""), true)).isEqualTo(ThreadStage.CUSTOMER_TOLD);
        assertThat(ThreadStage.of(thread("PICKED_UP", ""), true))
                .as("it is back")
                .isEqualTo(ThreadStage.PICKED_UP);
    }

    @Test
    void what_began_without_a_story_is_told_to_no_customer() {
        assertThat(ThreadStage.way(thread("REPORTED", ""))).containsExactly(ThreadStage.values());
        assertThat(ThreadStage.way(List.of(view(ItemKind.OBSTACLE, 2, "REPORTED"))))
                .containsExactly(ThreadStage.NAMED, ThreadStage.PICKED_UP, ThreadStage.GONE);
    }

    @Test
    void who_told_it_is_asked_to_tell_the_customer_once_it_is_gone() {
        ItemRef mine = new ItemRef(ItemKind.STORY, 1);

        assertThat(OwnThread.of(thread("CONFIRMED", ""), Set.of(mine), Set.of()).toBeTold())
                .isTrue();
        assertThat(OwnThread.of(thread("CONFIRMED", ""), Set.of(mine), Set.of(1L))
                        .toBeTold())
                .isFalse();
        assertThat(OwnThread.of(thread("PICKED_UP", ""), Set.of(mine), Set.of()).toBeTold())
                .isFalse();
    }

    @Test
    void of_a_colleagues_story_that_led_to_my_obstacle_my_obstacle_stands_first() {
        ItemRef mine = new ItemRef(ItemKind.OBSTACLE, 100);

        OwnThread thread = OwnThread.of(thread("REMOVED", ""), Set.of(mine), Set.of());

        assertThat(thread.mine().ref()).isEqualTo(mine);
        assertThat(thread.further()).extracting(it -> it.ref().kind()).containsExactly(ItemKind.STORY);
        assertThat(thread.toBeTold()).isFalse();
    }

    /** A story, obstacles in these states and improvements in these phases. */
    private static List<ItemView> thread(String obstacles, String improvements) {
        return Stream.of(
                        Stream.of(view(ItemKind.STORY, 1, "PUBLISHED")),
                        words(obstacles).map(it -> view(ItemKind.OBSTACLE, 100, it)),
                        words(improvements).map(it -> view(ItemKind.IMPROVEMENT, 200, it)))
                .flatMap(it -> it)
                .toList();
    }

    private static Stream<String> words(String states) {
        return Stream.of(states.split(" ")).filter(it -> !it.isEmpty());
    }

    private static ItemView view(ItemKind kind, long number, String state) {
        return new ItemView(new ItemRef(kind, number), "titel", "some.state." + state, false);
    }
}
