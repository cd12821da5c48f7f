package nl.ruimbaan.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstaclePages;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.support.StatementCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The register as a list: by kind and by name, filtered, and to choose from. */
@ServiceTest
class ConditionRegisterTest {

    static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    static final Instant NOON = Instant.parse("2026-05-04T10:00:00Z");

    @Autowired
    ConditionService register;

    @Autowired
    ConditionChanges changes;

    @Autowired
    ConditionRegister list;

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    ObstaclePages obstaclePages;

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
    void the_register_stands_by_kind_and_by_name_with_what_is_in_the_way() {
        ConditionId b = registered("Bonnen");
        registered("Aanmaningen");
        saved(register(ConditionDraft.of(ConditionKind.LAW, "Opzegtermijn", Language.NL)));
        hung("Elf weken wachten", b);
        ObstacleId gone = hung("Een beugel van vier weken", b);
        saved(move(anna, gone, new Move.Withdraw("Dubbel")));

        List<RegisterGroup> groups = company.as(anna, () -> list.groups(RegisterFilter.ALL));

        assertThat(groups).extracting(RegisterGroup::kind).containsExactly(ConditionKind.RULE, ConditionKind.LAW);
        assertThat(groups.getFirst().count()).isEqualTo(count(2));
        assertThat(groups.getFirst().lines().items())
                .extracting(RegisterLine::name)
                .containsExactly("Aanmaningen", "Bonnen");
        assertThat(groups.getFirst().lines().items())
                .extracting(RegisterLine::inTheWay)
                .containsExactly(count(0), count(1));
    }

    @Test
    void it_is_filtered_by_kind_by_state_and_by_words() {
        saved(changes(registered("Bonnen 100%")));
        saved(register(new ConditionDraft(
                ConditionKind.RULE, "Aanmaningen", "", "", "", "Wie niet hoort moet voelen", Language.NL)));
        saved(register(ConditionDraft.of(ConditionKind.LAW, "Opzegtermijn", Language.NL)));

        assertThat(names(new RegisterFilter(ConditionKind.LAW, null, ""))).containsExactly("Opzegtermijn");
        assertThat(names(new RegisterFilter(null, ConditionState.CHANGED, ""))).containsExactly("Bonnen 100%");
        assertThat(names(new RegisterFilter(null, ConditionState.STILL_THERE, "")))
                .containsExactly("Aanmaningen", "Opzegtermijn");
        assertThat(names(new RegisterFilter(null, null, "VOELEN"))).containsExactly("Aanmaningen");
        assertThat(names(new RegisterFilter(null, null, "100%"))).containsExactly("Bonnen 100%");
        assertThat(names(new RegisterFilter(null, null, "_"))).isEmpty();
    }

    @Test
    void of_many_the_register_shows_a_few_and_one_kind_page_after_page_for_as_many_statements() {
        registered("Regel 00");
        long before = company.as(anna, () -> StatementCount.of(() -> list.groups(RegisterFilter.ALL)));
        for (int i = 1; i < 65; i++) {
            registered("Regel %02d".formatted(i));
        }

        RegisterGroup few =
                company.as(anna, () -> list.groups(RegisterFilter.ALL)).getFirst();
        assertThat(few.count()).isEqualTo(count(65));
        assertThat(few.lines().items()).hasSize(10);
        assertThat(few.lines().more()).isTrue();
        assertThat(before).isEqualTo(3);
        assertThat(company.as(anna, () -> StatementCount.of(() -> list.groups(RegisterFilter.ALL))))
                .isEqualTo(3);

        RegisterFilter rules = RegisterFilter.ALL.of(ConditionKind.RULE);
        Slice<RegisterLine> page =
                company.as(anna, () -> list.groups(rules)).getFirst().lines();
        assertThat(page.items()).hasSize(50);
        RegisterLine.Key end = RegisterLine.Key.after(page.items().getLast());
        assertThat(company.as(anna, () -> list.more(ConditionKind.RULE, rules, end))
                        .items())
                .hasSize(15)
                .extracting(RegisterLine::name)
                .startsWith("Regel 50")
                .endsWith("Regel 64");
    }

    @Test
    void to_choose_from_is_what_is_still_there_and_fits_what_one_types() {
        registered("Drie handtekeningen");
        saved(register(ConditionDraft.of(ConditionKind.LAW, "Een handtekening bij de notaris", Language.NL)));
        saved(changes(registered("Handtekening op papier")));

        assertThat(company.as(anna, () -> list.suggestions("HANDTEK", null, 0, 10)))
                .extracting(ConditionName::name)
                .containsExactly("Drie handtekeningen", "Een handtekening bij de notaris");
        assertThat(company.as(anna, () -> list.suggestions("handtek", ConditionKind.LAW, 0, 10)))
                .extracting(ConditionName::kind)
                .containsExactly(ConditionKind.LAW);
        assertThat(company.as(anna, () -> list.suggestions("handtek", null, 1, 1)))
                .hasSize(1);
    }

    private static Count count(long value) {
        return new Count(value, false);
    }

    private static ConditionDraft text(String name) {
        return ConditionDraft.of(ConditionKind.RULE, name, Language.NL);
    }

    private Outcome<ConditionDraft> register(ConditionDraft draft) {
        return company.as(carla, () -> register.register(draft));
    }

    private Outcome<ConditionDraft> changes(ConditionId id) {
        return company.at(
                carla, NOON, () -> changes.change(id, new ConditionChange("Eén handtekening is genoeg", TODAY)));
    }

    private ConditionId registered(String name) {
        return entry(register(text(name)));
    }

    private static ConditionId entry(Outcome<ConditionDraft> outcome) {
        return new ConditionId(saved(outcome).item().number());
    }

    private List<String> names(RegisterFilter filter) {
        return company.as(anna, () -> list.groups(filter)).stream()
                .flatMap(it -> it.lines().items().stream())
                .map(RegisterLine::name)
                .toList();
    }

    private ConditionName name(ConditionId id) {
        return list.name(id).orElseThrow();
    }

    private ObstacleId hung(String sentence, ConditionId id) {
        return hung(sentence, id, null);
    }

    private ObstacleId hung(String sentence, ConditionId id, @Nullable StoryId story) {
        return new ObstacleId(saved(company.as(
                        anna,
                        () -> obstacles.report(
                                ObstacleDraft.of(sentence, Language.NL).under(name(id)), story)))
                .item()
                .number());
    }

    private Outcome<ObstacleDraft> move(PersonId person, ObstacleId id, Move move) {
        return company.as(
                person,
                () -> moves.move(id, obstaclePages.page(id).orElseThrow().version(), move));
    }

    private static <T> Outcome.Saved<T> saved(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        return (Outcome.Saved<T>) outcome;
    }
}
