package nl.ruimbaan.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.support.StatementCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A page of what hangs under a condition, and what it costs. */
@ServiceTest
class ConditionPagesTest {

    static final Instant NOON = Instant.parse("2026-05-04T10:00:00Z");

    @Autowired
    ConditionService register;

    @Autowired
    ConditionRegister list;

    @Autowired
    ConditionPages pages;

    @Autowired
    ObstacleService obstacles;

    @Autowired
    StoryService stories;

    @Autowired
    Company company;

    PersonId anna;
    PersonId bram;
    PersonId mila;
    PersonId carla;
    PersonId coen;

    @BeforeEach
    void people() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        mila = company.hire("Mila", Role.MANAGER);
        carla = company.hire("Carla", Role.COACH);
        coen = company.hire("Coen", Role.COACH);
    }

    @Test
    void its_obstacles_are_read_newest_first_page_after_page() {
        ConditionId id = registered("Drie handtekeningen");
        for (int i = 0; i < 45; i++) {
            int minutes = i;
            company.at(
                    anna,
                    NOON.plusSeconds(60L * minutes),
                    () -> obstacles.report(
                            ObstacleDraft.of("Hindernis " + minutes, Language.NL)
                                    .under(name(id)),
                            null));
        }

        Slice<ConditionUse.Line> first = page(id).obstacles();
        Slice<ConditionUse.Line> second = further(id, first);
        Slice<ConditionUse.Line> third = further(id, second);

        assertThat(first.items())
                .hasSize(20)
                .extracting(ConditionUse.Line::title)
                .startsWith("Hindernis 44");
        assertThat(second.items())
                .hasSize(20)
                .extracting(ConditionUse.Line::title)
                .startsWith("Hindernis 24");
        assertThat(third.items())
                .hasSize(5)
                .extracting(ConditionUse.Line::title)
                .endsWith("Hindernis 0");
        assertThat(third.more()).isFalse();
    }

    @Test
    void a_page_costs_as_many_statements_with_many_obstacles_as_with_none() {
        ConditionId id = registered("Drie handtekeningen");
        long before = company.as(anna, () -> StatementCount.of(() -> pages.page(id)));
        for (int i = 0; i < 25; i++) {
            hung("Hindernis " + i, id, told("Verhaal " + i));
        }

        assertThat(before).isEqualTo(4);
        assertThat(company.as(anna, () -> StatementCount.of(() -> pages.page(id))))
                .isEqualTo(4);
    }

    private static ConditionDraft text(String name) {
        return ConditionDraft.of(ConditionKind.RULE, name, Language.NL);
    }

    private Outcome<ConditionDraft> register(ConditionDraft draft) {
        return company.as(carla, () -> register.register(draft));
    }

    private ConditionId registered(String name) {
        return entry(register(text(name)));
    }

    private static ConditionId entry(Outcome<ConditionDraft> outcome) {
        return new ConditionId(saved(outcome).item().number());
    }

    private ConditionPage page(ConditionId id) {
        return company.as(anna, () -> pages.page(id)).orElseThrow();
    }

    private Slice<ConditionUse.Line> further(ConditionId id, Slice<ConditionUse.Line> page) {
        return company.as(
                anna,
                () -> pages.obstacles(id, ConditionUse.Key.after(page.items().getLast())));
    }

    private ConditionName name(ConditionId id) {
        return list.name(id).orElseThrow();
    }

    private ObstacleId hung(String sentence, ConditionId id, @Nullable StoryId story) {
        return new ObstacleId(saved(company.as(
                        anna,
                        () -> obstacles.report(
                                ObstacleDraft.of(sentence, Language.NL).under(name(id)), story)))
                .item()
                .number());
    }

    private StoryId told(String words) {
        return new StoryId(saved(company.as(anna, () -> stories.tell(StoryDraft.of(words, Language.NL))))
                .item()
                .number());
    }

    private static <T> Outcome.Saved<T> saved(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        return (Outcome.Saved<T>) outcome;
    }
}
