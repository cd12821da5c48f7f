package nl.ruimbaan.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
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
    ConditionChanges changes;

    @Autowired
    ConditionPages pages;

    @Autowired
    ObstacleService obstacles;

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
                            () -> changes.change(id, new ConditionChange("Weg", TODAY)),
                            () -> changes.standAgain(id, "Toch niet"))
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
    void of_what_is_not_there_nothing_comes() {
        ConditionId nothing = new ConditionId(0);

        assertThat(company.as(anna, () -> pages.page(nothing))).isEmpty();
        assertThat(changes(nothing)).isInstanceOf(Outcome.Gone.class);
        assertThat(writes(carla, nothing, 0, text("Iets"))).isInstanceOf(Outcome.Gone.class);
        assertThat(reports("Elf weken", draft -> draft.under(new ConditionName(nothing, "Niets", ConditionKind.RULE))))
                .isEqualTo(Outcome.refused(Refusal.of("entry", "register.refused.noEntry")));
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
                carla, NOON, () -> changes.change(id, new ConditionChange("Eén handtekening is genoeg", TODAY)));
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

    private Outcome<ObstacleDraft> reports(String sentence, UnaryOperator<ObstacleDraft> with) {
        return company.as(anna, () -> obstacles.report(with.apply(ObstacleDraft.of(sentence, Language.NL)), null));
    }

    private static <T> Outcome.Saved<T> saved(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        return (Outcome.Saved<T>) outcome;
    }
}
