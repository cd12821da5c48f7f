package nl.ruimbaan.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ItemViews;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.Turn;
import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.improvement.ImprovementService;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class ModerationTest {

    @Autowired
    Moderation moderation;

    @Autowired
    ModerationTurns turns;

    @Autowired
    ItemViews views;

    @Autowired
    StoryService stories;

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ImprovementService improvements;

    @Autowired
    Company company;

    @Autowired
    JdbcClient jdbc;

    PersonId anna;
    PersonId bram;
    PersonId carla;
    final Map<ItemKind, ItemRef> items = new EnumMap<>(ItemKind.class);

    @BeforeEach
    void written() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        carla = company.hire("Carla", Role.COACH);
        String text = "De bakker van de hoek wacht al een jaar";
        keep(company.as(anna, () -> stories.tell(StoryDraft.of(text, Language.NL))));
        keep(company.as(anna, () -> obstacles.report(ObstacleDraft.of(text, Language.NL), null)));
        keep(company.as(anna, () -> improvements.propose(ImprovementDraft.of(text, null, Language.NL), null)));
    }

    @ParameterizedTest
    @EnumSource(names = {"STORY", "OBSTACLE", "IMPROVEMENT"})
    void who_recognises_somebody_hides_the_text_at_once(ItemKind kind) {
        assertThat(recognises(bram, item(kind), " De bakker ")).isEmpty();

        assertThat(seenBy(bram, item(kind))).isFalse();
        assertThat(seenBy(anna, item(kind))).isTrue();
        assertThat(seenBy(carla, item(kind))).isTrue();
        assertThat(company.as(bram, () -> moderation.hiding(item(kind)))).isEmpty();
        assertThat(company.as(anna, () -> moderation.hiding(item(kind)))).hasValueSatisfying(it -> {
            assertThat(it.recognisable()).isTrue();
            assertThat(it.note()).isEqualTo("De bakker");
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"STORY", "OBSTACLE", "IMPROVEMENT"})
    void its_writer_hears_of_it_and_coaches_are_asked_without_a_name(ItemKind kind) {
        recognises(bram, item(kind), "");

        assertThat(messages(anna)).containsExactly(kind + ".RECOGNISABLE door niemand");
        assertThat(messages(carla)).containsExactly(kind + ".RECOGNISABLE.ASKED door niemand");
        assertThat(messages(bram)).isEmpty();

        company.as(carla, () -> moderation.hide(item(kind), "Nog in gesprek").refusals());
        company.as(carla, () -> moderation.show(item(kind)).refusals());
        assertThat(messages(anna)).contains(kind + ".HIDE door Carla", kind + ".SHOW door Carla");
    }

    @ParameterizedTest
    @EnumSource(names = {"STORY", "OBSTACLE", "IMPROVEMENT"})
    void a_coach_is_asked_to_look_and_can_bring_it_back(ItemKind kind) {
        recognises(bram, item(kind), "");

        assertThat(company.as(carla, () -> turns.turns(10)))
                .extracting(Turn::path)
                .containsExactly(item(kind).path());
        assertThat(company.as(carla, () -> turns.turns(10)).getFirst().title()).startsWith("De bakker van de hoek");
        assertThat(company.as(anna, () -> turns.turns(10))).isEmpty();

        assertThat(company.as(carla, () -> moderation.show(item(kind)).refusals()))
                .isEmpty();
        assertThat(seenBy(bram, item(kind))).isTrue();
        assertThat(company.as(carla, () -> moderation.hiding(item(kind)))).isEmpty();
        assertThat(company.as(carla, () -> turns.turns(10))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"STORY", "OBSTACLE", "IMPROVEMENT"})
    void a_coach_hides_with_a_reason_and_then_nobody_is_asked_any_more(ItemKind kind) {
        recognises(bram, item(kind), "De bakker");
        assertThat(company.as(carla, () -> moderation.hide(item(kind), " ").refusals()))
                .containsExactly(Refusal.of("note", "moderation.refused.noReason"));

        assertThat(company.as(
                        carla,
                        () -> moderation.hide(item(kind), "Nog in gesprek").refusals()))
                .isEmpty();

        assertThat(company.as(anna, () -> moderation.hiding(item(kind)))).hasValueSatisfying(it -> {
            assertThat(it.recognisable()).isFalse();
            assertThat(it.note()).isEqualTo("Nog in gesprek");
        });
        assertThat(seenBy(bram, item(kind))).isFalse();
        assertThat(company.as(carla, () -> turns.turns(10))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"STORY", "OBSTACLE", "IMPROVEMENT"})
    void of_what_is_hidden_already_nothing_changes_and_nobody_is_told_again(ItemKind kind) {
        recognises(bram, item(kind), "De bakker");

        assertThat(recognises(anna, item(kind), "Ik zie het ook")).isEmpty();

        assertThat(company.as(carla, () -> moderation.hiding(item(kind))))
                .map(Hiding::note)
                .hasValue("De bakker");
        assertThat(messages(carla)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"STORY", "OBSTACLE", "IMPROVEMENT"})
    void who_may_not_see_it_cannot_tell_that_it_is_there(ItemKind kind) {
        recognises(bram, item(kind), "");

        assertThat(recognises(bram, item(kind), "Nog eens"))
                .isEqualTo(recognises(bram, new ItemRef(kind, 999_999_999), ""))
                .containsExactly(Refusal.because("notice.gone"));
    }

    @ParameterizedTest
    @EnumSource(names = {"STORY", "OBSTACLE", "IMPROVEMENT"})
    void only_a_coach_hides_with_a_reason_or_shows_again(ItemKind kind) {
        assertThatThrownBy(() -> company.as(
                        anna, () -> moderation.hide(item(kind), "Weg").refusals()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(
                        () -> company.as(anna, () -> moderation.show(item(kind)).refusals()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_note_that_is_too_long_is_refused_with_the_limit() {
        var tooLong = Refusal.of("note", "refused.tooLong", 500, 501);

        assertThat(recognises(bram, item(ItemKind.OBSTACLE), "x".repeat(501))).containsExactly(tooLong);
        assertThat(company.as(
                        carla,
                        () -> moderation
                                .hide(item(ItemKind.OBSTACLE), "x".repeat(501))
                                .refusals()))
                .containsExactly(tooLong);
        assertThat(seenBy(bram, item(ItemKind.OBSTACLE))).isTrue();
    }

    @Test
    void a_number_of_another_kind_is_no_way_in() {
        var disguised =
                new ItemRef(ItemKind.IMPROVEMENT, item(ItemKind.OBSTACLE).number());

        assertThat(recognises(bram, disguised, "")).containsExactly(Refusal.because("notice.gone"));
        assertThat(seenBy(bram, item(ItemKind.OBSTACLE))).isTrue();
    }

    private List<Refusal> recognises(PersonId person, ItemRef item, String note) {
        return company.as(person, () -> moderation.recognisable(item, note).refusals());
    }

    private boolean seenBy(PersonId reader, ItemRef item) {
        return company.as(reader, () -> views.mayRead(item));
    }

    /** All but that there is a new obstacle. */
    private List<String> messages(PersonId person) {
        return jdbc.sql("select n.happening, p.name from notification n left join person p on p.id = n.actor_id"
                        + " where n.person_id = ? and n.happening <> 'OBSTACLE.REPORT' order by n.id")
                .param(person.value())
                .query((row, i) -> row.getString("happening") + " door "
                        + Objects.requireNonNullElse(row.getString("name"), "niemand"))
                .list();
    }

    private ItemRef item(ItemKind kind) {
        return Objects.requireNonNull(items.get(kind));
    }

    private void keep(Outcome<?> outcome) {
        ItemRef item = ((Outcome.Saved<?>) outcome).item();
        items.put(item.kind(), item);
    }
}
