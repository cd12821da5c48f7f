package nl.ruimbaan.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.conversation.FollowingService;
import nl.ruimbaan.demand.Channel;
import nl.ruimbaan.demand.Demand;
import nl.ruimbaan.demand.RightFirstTime;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.tag.TagService;
import nl.ruimbaan.thread.ThreadService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class StoryWallTest {

    private static final Instant MARCH = Instant.parse("2026-03-10T11:00:00Z");
    private static final Instant JUST_IN_JUNE = Instant.parse("2026-05-31T22:30:00Z");

    @Autowired
    StoryService stories;

    @Autowired
    StoryResults results;

    @Autowired
    StoryWall wall;

    @Autowired
    ThreadService threads;

    @Autowired
    TagService tags;

    @Autowired
    FollowingService following;

    @Autowired
    Company company;

    PersonId anna;
    PersonId bram;
    TeamId repairs;
    StoryId leak;
    StoryId move;

    @BeforeEach
    void two_stories() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        repairs = company.team("Onderhoud");
        leak = tells(
                anna,
                MARCH,
                new StoryDraft(
                        "De lekkage is er na 100% zekerheid nog",
                        true,
                        "Nog steeds nat",
                        "De MONTEUR kwam niet",
                        "",
                        new CaseFacts(
                                null, Demand.FAILURE, RightFirstTime.NO, null, null, null, null, Channel.PHONE, null),
                        repairs,
                        false,
                        Language.NL,
                        null,
                        List.of(),
                        List.of("Wachten", "nat huis")));
        move = tells(bram, JUST_IN_JUNE, StoryDraft.of("Ik verhuis naar mijn dochter", Language.NL));
    }

    @Test
    void each_filter_leaves_out_what_it_does_not_ask_for() {
        assertThat(found("q", "lekkage")).containsExactly(leak);
        assertThat(found("q", "nog STEEDS")).containsExactly(leak);
        assertThat(found("q", "monteur")).containsExactly(leak);
        assertThat(found("q", "100% zeker")).containsExactly(leak);
        assertThat(found("q", "%")).isEmpty();
        assertThat(found("q", "_")).isEmpty();
        assertThat(found("team", Long.toString(repairs.value()))).containsExactly(leak);
        assertThat(found("mine", "1")).containsExactly(move);
        assertThat(found("demand", "FAILURE")).containsExactly(leak);
        assertThat(found("demand", "UNKNOWN")).containsExactly(move);
        assertThat(found("right", "NO")).containsExactly(leak);
        assertThat(found("channel", "PHONE")).containsExactly(leak);
        assertThat(found("tag", tag("wachten"))).containsExactly(leak);
        assertThat(found("tag", "1")).isEmpty();
        assertThat(found("type", "1")).isEmpty();
        assertThat(found("led", "1")).isEmpty();
        assertThat(found("archived", "1")).isEmpty();
        assertThat(found("following", "1")).containsExactly(move);
        company.does(bram, () -> following.follow(leak.ref(), true));
        assertThat(found("following", "1")).containsExactly(move, leak);
    }

    @Test
    void days_are_those_of_amsterdam_and_both_count_in_full() {
        assertThat(found("from", "2026-06-01")).containsExactly(move);
        assertThat(found("to", "2026-05-31")).containsExactly(leak);
        assertThat(wall(Map.of("from", "2026-03-10", "to", "2026-06-01"))).containsExactly(move, leak);
    }

    @Test
    void filters_go_together() {
        assertThat(wall(Map.of("q", "lekkage", "channel", "PHONE"))).containsExactly(leak);
        assertThat(wall(Map.of("q", "lekkage", "channel", "LETTER"))).isEmpty();
    }

    @Test
    void what_an_address_holds_that_means_nothing_is_passed_over() {
        assertThat(WallFilter.of(Map.of("team", "x", "demand", "LUCK", "from", "31-13", "order", "?", "mine", "yes")))
                .isEqualTo(WallFilter.ALL);
    }

    @Test
    void a_day_in_an_address_is_read_as_the_field_reads_it() {
        WallFilter filter = WallFilter.of(Map.of("from", "1-2-2026", "to", "1 maart 2026"));

        assertThat(filter.parameters()).isEqualTo(Map.of("from", "2026-02-01", "to", "2026-03-01"));
    }

    @Test
    void a_filter_stands_whole_in_its_address() {
        Map<String, String> address = Map.ofEntries(
                Map.entry("q", "nat"),
                Map.entry("team", "7"),
                Map.entry("mine", "1"),
                Map.entry("following", "1"),
                Map.entry("archived", "1"),
                Map.entry("type", "8"),
                Map.entry("demand", "VALUE"),
                Map.entry("right", "YES"),
                Map.entry("channel", "CHAT"),
                Map.entry("tag", "9"),
                Map.entry("from", "2026-01-01"),
                Map.entry("to", "2026-02-01"),
                Map.entry("led", "1"));
        WallFilter filter = WallFilter.of(address);

        assertThat(filter.parameters()).isEqualTo(address);
        assertThat(filter.without("channel").parameters())
                .doesNotContainKey("channel")
                .hasSize(12);
    }

    @Test
    void what_moved_last_stands_first_when_asked() {
        assertThat(wall(Map.of())).containsExactly(move, leak);
        company.does(bram, () -> results.ledToChange(leak));

        assertThat(wall(Map.of("order", "ACTIVITY"))).containsExactly(leak, move);
        assertThat(found("led", "1")).containsExactly(leak);
    }

    @Test
    void the_newest_story_behind_an_obstacle_is_found_while_it_is_on_the_wall() {
        ItemRef obstacle = new ItemRef(ItemKind.OBSTACLE, 9_000_001);
        ItemRef other = new ItemRef(ItemKind.OBSTACLE, 9_000_002);
        company.does(bram, () -> threads.link(leak.ref(), obstacle));
        company.does(bram, () -> threads.link(move.ref(), other));
        assertThat(company.as(bram, () -> threads.ledTo(List.of(move.ref())))).isEmpty();

        assertThat(company.as(bram, () -> wall.newestBehind(List.of(obstacle, other))))
                .map(StoryCard::id)
                .hasValue(move.number());
        assertThat(company.as(bram, () -> wall.newestBehind(List.of(obstacle))))
                .map(StoryCard::id)
                .hasValue(leak.number());
        assertThat(company.as(bram, () -> wall.newestBehind(List.of()))).isEmpty();
    }

    @Test
    void page_after_page_each_story_comes_once_in_both_orders() {
        for (int i = 0; i < 2 * StoryWall.PAGE; i++) {
            tells(anna, MARCH, StoryDraft.of("Verhaal " + i, Language.NL));
        }
        for (WallOrder order : WallOrder.values()) {
            WallFilter filter = WallFilter.of(Map.of("order", order.name()));
            List<Long> seen = new ArrayList<>();
            Slice<StoryCard> page = company.as(bram, () -> wall.wall(filter, null));
            page.items().forEach(it -> seen.add(it.id()));
            while (page.more()) {
                StoryCard.Key key = StoryCard.Key.after(page.items().getLast(), order);
                page = company.as(bram, () -> wall.wall(filter, key));
                page.items().forEach(it -> seen.add(it.id()));
            }
            assertThat(seen).as(order.name()).doesNotHaveDuplicates().hasSize(2 * StoryWall.PAGE + 2);
        }
    }

    @Test
    void failure_demand_of_a_team_is_shown_and_never_counted() {
        assertThat(WallFilter.of(Map.of("team", "7", "demand", "FAILURE")).isNotToBeCounted())
                .isTrue();
        assertThat(WallFilter.of(Map.of("demand", "FAILURE")).isNotToBeCounted())
                .isFalse();
    }

    private String tag(String typed) {
        return Long.toString(company.as(anna, () -> tags.suggestions(typed, 0, 1))
                .getFirst()
                .id()
                .value());
    }

    private List<StoryId> found(String parameter, String value) {
        return wall(Map.of(parameter, value));
    }

    private List<StoryId> wall(Map<String, String> parameters) {
        return company.as(bram, () -> wall.wall(WallFilter.of(parameters), null)).items().stream()
                .map(it -> new StoryId(it.id()))
                .filter(it -> it.equals(leak) || it.equals(move))
                .toList();
    }

    private StoryId tells(PersonId teller, Instant at, StoryDraft draft) {
        return company.at(teller, at, () -> {
            var saved = (Outcome.Saved<StoryDraft>) stories.tell(draft);
            return new StoryId(saved.item().number());
        });
    }
}
