package nl.ruimbaan.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstaclePage;
import nl.ruimbaan.obstacle.ObstaclePages;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.obstacle.OccurrenceDraft;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.Moderation;
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
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class ConditionServiceTest {

    static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
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
    ObstacleMoves moves;

    @Autowired
    ObstaclePages obstaclePages;

    @Autowired
    StoryService stories;

    @Autowired
    Moderation moderation;

    @Autowired
    EntityManager entities;

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
    void a_coach_puts_a_condition_in_the_register_and_everyone_reads_it() {
        ConditionId id = entry(register(new ConditionDraft(
                ConditionKind.AUTHORITY,
                "Drie handtekeningen",
                "Niemand beslist alleen",
                "sinds 2009",
                "De directie",
                "Meer ogen zien meer",
                Language.NL)));

        ConditionPage page = page(id);
        assertThat(page.text().purpose()).isEqualTo("Niemand beslist alleen");
        assertThat(page.text().who()).isEqualTo("De directie");
        assertThat(page.state()).isEqualTo(ConditionState.STILL_THERE);
        assertThat(page.mayKeep()).isFalse();
        assertThat(page.history())
                .singleElement()
                .satisfies(it -> assertThat(it.verb()).isEqualTo(ConditionVerb.REGISTER))
                .satisfies(it -> assertThat(it.who()).isEqualTo("Carla"));
        assertThat(company.as(coen, () -> pages.page(id)).orElseThrow().mayKeep())
                .isTrue();
    }

    @Test
    void only_a_coach_keeps_the_register() {
        ConditionId id = registered("Drie handtekeningen");

        for (PersonId other : List.of(anna, mila, company.hire("Ben", Role.ADMINISTRATOR))) {
            Stream.<Runnable>of(
                            () -> register.register(text("Iets anders")),
                            () -> register.write(id, 0, text("Iets anders")),
                            () -> register.change(id, new ConditionChange("Weg", TODAY)),
                            () -> register.standAgain(id, "Toch niet"))
                    .forEach(deed -> assertThatThrownBy(() -> company.does(other, deed))
                            .isInstanceOf(AccessDeniedException.class));
        }
    }

    @Test
    void a_name_stands_once_however_it_is_written() {
        ConditionId id = registered("Drie handtekeningen");

        assertThat(register(text(" DRIE  handtekeningen ")))
                .isEqualTo(Outcome.refused(Refusal.of("name", "register.refused.taken", "Drie handtekeningen")));
        assertThat(writes(carla, id, 0, text("drie handtekeningen"))).isInstanceOf(Outcome.Saved.class);
    }

    @Test
    void what_the_privacy_guard_is_sure_of_holds_it_up() {
        assertThat(register(
                        new ConditionDraft(ConditionKind.RULE, "Regel", "", "", "Bel 06-12345678", "", Language.NL)))
                .isEqualTo(Outcome.refused(Refusal.of("who", "privacy.refused.PHONE")));
    }

    @Test
    void who_was_overtaken_gets_the_colleague_s_text_and_decides() {
        ConditionId id = registered("Drie handtekeningen");
        writes(coen, id, 0, text("Drie krabbels"));

        assertThat(writes(carla, id, 0, text("Drie parafen"))).isInstanceOfSatisfying(Outcome.Conflict.class, it -> {
            assertThat(it.theirs()).isEqualTo(text("Drie krabbels"));
            assertThat(it.by()).isEqualTo("Coen");
            assertThat(writes(carla, id, it.version(), text("Drie parafen"))).isInstanceOf(Outcome.Saved.class);
        });
        assertThat(page(id).text().name()).isEqualTo("Drie parafen");
        assertThat(page(id).history()).hasSize(3);
    }

    @Test
    void a_turn_in_between_is_no_conflict_for_who_writes() {
        ConditionId id = registered("Drie handtekeningen");
        saved(changes(id));

        assertThat(writes(carla, id, 0, text("Drie parafen"))).isInstanceOf(Outcome.Saved.class);
        assertThat(page(id).state()).isEqualTo(ConditionState.CHANGED);
    }

    @Test
    void it_has_changed_only_when_those_who_met_its_obstacles_say_that_they_are_gone() {
        ConditionId id = registered("Drie handtekeningen");
        ObstacleId one = hung("Elf weken wachten", id);
        ObstacleId other = hung("Een beugel van vier weken", id);

        assertThat(changes(id)).isEqualTo(refusedFor(2));
        takenAway(one);
        assertThat(changes(id)).isEqualTo(refusedFor(2));
        saved(move(anna, one, new Move.Confirm("")));
        assertThat(changes(id)).isEqualTo(refusedFor(1));
        saved(move(anna, other, new Move.Withdraw("Dubbel gemeld")));

        saved(changes(id));

        ConditionPage page = page(id);
        assertThat(page.state()).isEqualTo(ConditionState.CHANGED);
        assertThat(page.changedOn()).isEqualTo(TODAY);
        assertThat(page.history().getFirst().why()).isEqualTo("Eén handtekening is genoeg");
        assertThat(page.history().getFirst().on()).isEqualTo(TODAY);
    }

    @Test
    void what_is_let_stand_or_parked_is_still_in_the_way() {
        ConditionId id = registered("Drie handtekeningen");
        ObstacleId one = hung("Elf weken wachten", id);
        saved(move(mila, one, new Move.PickUp("Kijken")));
        saved(move(mila, one, new Move.LetStand("Het is zo", "De wetgever")));

        assertThat(changes(id)).isEqualTo(refusedFor(1));
    }

    @Test
    void a_change_is_refused_twice_and_undone_with_a_reason() {
        ConditionId id = registered("Drie handtekeningen");
        saved(changes(id));

        assertThat(changes(id)).isEqualTo(Outcome.refused(Refusal.because("register.refused.changedAlready")));
        assertThat(company.as(carla, () -> register.standAgain(id, " ")))
                .isEqualTo(Outcome.refused(Refusal.of("why", "refused.noText")));
        saved(company.as(coen, () -> register.standAgain(id, "Er werd weer om drie gevraagd")));

        assertThat(page(id).state()).isEqualTo(ConditionState.STILL_THERE);
        assertThat(page(id).changedOn()).isNull();
        assertThat(page(id).history())
                .extracting(ConditionPage.Step::verb)
                .containsExactly(ConditionVerb.STAND_AGAIN, ConditionVerb.CHANGE, ConditionVerb.REGISTER);
        assertThat(company.as(coen, () -> register.standAgain(id, "Nog eens")))
                .isEqualTo(Outcome.refused(Refusal.because("register.refused.thereAlready")));
    }

    @Test
    void of_what_is_not_there_nothing_comes() {
        ConditionId nothing = new ConditionId(0);

        assertThat(company.as(anna, () -> pages.page(nothing))).isEmpty();
        assertThat(changes(nothing)).isInstanceOf(Outcome.Gone.class);
        assertThat(writes(carla, nothing, 0, text("Iets"))).isInstanceOf(Outcome.Gone.class);
        assertThat(reports("Elf weken", draft -> draft.under(new ConditionName(nothing, "Niets", ConditionKind.RULE))))
                .isEqualTo(Outcome.refused(Refusal.of("entry", "register.refused.noEntry")));
    }

    @Test
    void the_entry_decides_the_kind_of_what_hangs_under_it() {
        ConditionId id = registered("Drie handtekeningen");
        ObstacleId obstacle = new ObstacleId(saved(reports(
                        "Elf weken",
                        draft -> draft.under(new ConditionName(id, "Drie handtekeningen", ConditionKind.HABIT))))
                .item()
                .number());
        assertThat(obstaclePage(obstacle).text().kind()).isEqualTo(ConditionKind.RULE);
        assertThat(obstaclePage(obstacle).entryName()).isEqualTo("Drie handtekeningen");

        writes(carla, id, 0, ConditionDraft.of(ConditionKind.BELIEF, "Drie handtekeningen", Language.NL));
        entities.clear();

        assertThat(obstaclePage(obstacle).text().kind()).isEqualTo(ConditionKind.BELIEF);
    }

    @Test
    void its_reporter_its_owner_or_a_coach_hangs_an_obstacle_under_it_and_nobody_else() {
        ConditionId id = registered("Drie handtekeningen");
        ObstacleId obstacle = new ObstacleId(
                saved(reports("Elf weken", draft -> draft)).item().number());

        assertThat(hangs(bram, obstacle, id)).isEqualTo(Outcome.refused(Refusal.because("obstacle.refused.notYours")));
        saved(hangs(carla, obstacle, id));

        assertThat(obstaclePage(obstacle).text().entry()).isEqualTo(id);
    }

    @Test
    void its_figures_count_obstacles_times_and_stories_once_and_leave_out_what_is_hidden() {
        ConditionId id = registered("Drie handtekeningen");
        StoryId twice = told("De traplift");
        StoryId hidden = told("De buurvrouw");
        ObstacleId one = hung("Elf weken wachten", id, twice);
        ObstacleId other = hung("Een beugel van vier weken", id, hidden);
        happened(bram, one, twice);
        happened(mila, one, null);
        happened(bram, other, twice);
        hung("Hoort ergens anders", registered("Iets anders"), told("Een ander verhaal"));

        assertThat(figures(id)).isEqualTo(new ConditionPage.Figures(count(2), count(2), count(3), count(2)));

        company.as(carla, () -> moderation.hide(hidden.ref(), "Herkenbaar").refusals());
        company.as(carla, () -> moderation.hide(one.ref(), "Herkenbaar").refusals());
        assertThat(figures(id)).isEqualTo(new ConditionPage.Figures(count(1), count(1), count(1), count(1)));
        assertThat(page(id).obstacles().items())
                .extracting(ConditionUse.Line::item)
                .containsExactly(other.ref());
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
        assertThat(names(new RegisterFilter(null, null, "0%"))).containsExactly("Bonnen 100%");
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

    private static Outcome<?> refusedFor(long inTheWay) {
        return Outcome.refused(Refusal.because("register.refused.inTheWay", inTheWay));
    }

    private static ConditionDraft text(String name) {
        return ConditionDraft.of(ConditionKind.RULE, name, Language.NL);
    }

    private Outcome<ConditionDraft> register(ConditionDraft draft) {
        return company.as(carla, () -> register.register(draft));
    }

    private Outcome<ConditionDraft> writes(PersonId coach, ConditionId id, int version, ConditionDraft draft) {
        return company.as(coach, () -> register.write(id, version, draft));
    }

    private Outcome<ConditionDraft> changes(ConditionId id) {
        return company.at(
                carla, NOON, () -> register.change(id, new ConditionChange("Eén handtekening is genoeg", TODAY)));
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

    private ConditionPage.Figures figures(ConditionId id) {
        return page(id).figures();
    }

    private Slice<ConditionUse.Line> further(ConditionId id, Slice<ConditionUse.Line> page) {
        return company.as(
                anna,
                () -> pages.obstacles(id, ConditionUse.Key.after(page.items().getLast())));
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

    private Outcome<ObstacleDraft> reports(String sentence, UnaryOperator<ObstacleDraft> with) {
        return company.as(anna, () -> obstacles.report(with.apply(ObstacleDraft.of(sentence, Language.NL)), null));
    }

    private Outcome<ObstacleDraft> hangs(PersonId person, ObstacleId obstacle, ConditionId id) {
        return company.as(person, () -> {
            ObstaclePage page = obstaclePages.page(obstacle).orElseThrow();
            return obstacles.edit(obstacle, page.version(), page.text().under(name(id)));
        });
    }

    private ObstaclePage obstaclePage(ObstacleId id) {
        return company.as(bram, () -> obstaclePages.page(id)).orElseThrow();
    }

    private void takenAway(ObstacleId id) {
        saved(move(mila, id, new Move.PickUp("Kijken")));
        saved(move(mila, id, new Move.TakeAway("Het kan nu", "Anna")));
    }

    private Outcome<ObstacleDraft> move(PersonId person, ObstacleId id, Move move) {
        return company.as(
                person,
                () -> moves.move(id, obstaclePages.page(id).orElseThrow().version(), move));
    }

    private void happened(PersonId person, ObstacleId id, @Nullable StoryId story) {
        saved(company.as(
                person,
                () -> moves.happenedToMeToo(id, new OccurrenceDraft(LocalDate.of(2026, 1, 5), "", story, false))));
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
