package nl.ruimbaan.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SystemConditionTest {

    static final Count NONE = new Count(0, false);
    static final Instant NOON = Instant.parse("2026-05-04T10:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    final SystemCondition entry = new SystemCondition(
            new ConditionId(7),
            ConditionDraft.of(ConditionKind.RULE, "  Drie   handtekeningen ", Language.NL),
            new PersonId(1),
            NOON);

    @Test
    void its_name_is_tidied_and_what_is_not_known_stays_empty() {
        assertThat(entry.toDraft())
                .isEqualTo(new ConditionDraft(ConditionKind.RULE, "Drie handtekeningen", "", "", "", "", Language.NL));
    }

    @Test
    void it_changes_when_nothing_is_in_the_way_and_not_before() {
        assertThat(entry.refusesChange(new Count(2, false))).contains(Refusal.because("register.refused.inTheWay", 2L));
        assertThat(entry.refusesChange(NONE)).isEmpty();

        entry.change(TODAY);

        assertThat(entry.refusesChange(NONE)).contains(Refusal.because("register.refused.changedAlready"));
        assertThatThrownBy(() -> entry.change(TODAY)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void only_what_has_changed_can_stand_there_again() {
        assertThat(entry.refusesToStandAgain()).contains(Refusal.because("register.refused.thereAlready"));
        assertThatThrownBy(entry::standAgain).isInstanceOf(IllegalStateException.class);

        entry.change(TODAY);
        assertThat(entry.refusesToStandAgain()).isEmpty();
        entry.standAgain();

        assertThat(entry.refusesChange(NONE)).isEmpty();
    }

    @Test
    void a_kind_and_a_name_are_needed_and_no_text_is_too_long() {
        assertThat(ConditionDraft.empty(Language.NL).refusals())
                .containsExactly(
                        Refusal.of("kind", "register.refused.noKind"), Refusal.of("name", "register.refused.noName"));
        assertThat(new ConditionDraft(
                                ConditionKind.LAW,
                                "n".repeat(121),
                                "p".repeat(2001),
                                "s".repeat(121),
                                "w".repeat(501),
                                "t".repeat(2001),
                                Language.NL)
                        .refusals())
                .containsExactly(
                        Refusal.of("name", "refused.tooLong", 120, 121),
                        Refusal.of("purpose", "refused.tooLong", 2000, 2001),
                        Refusal.of("since", "refused.tooLong", 120, 121),
                        Refusal.of("who", "refused.tooLong", 500, 501),
                        Refusal.of("thinking", "refused.tooLong", 2000, 2001));
        assertThat(new ConditionDraft(
                                ConditionKind.LAW,
                                "n".repeat(120),
                                "p".repeat(2000),
                                "s".repeat(120),
                                "w".repeat(500),
                                "t".repeat(2000),
                                Language.NL)
                        .refusals())
                .isEmpty();
    }

    @Test
    void a_change_asks_what_is_different_and_since_a_day_that_was() {
        assertThat(new ConditionChange(" ", null).refusals(TODAY))
                .containsExactly(Refusal.of("whatChanged", "refused.noText"), Refusal.of("on", "refused.noDay"));
        assertThat(new ConditionChange("Het mag mondeling", TODAY.plusDays(1)).refusals(TODAY))
                .containsExactly(Refusal.of("on", "refused.future"));
        assertThat(new ConditionChange("Het mag mondeling", TODAY).refusals(TODAY))
                .isEmpty();
    }

    @Test
    void the_text_of_an_obstacle_from_before_the_register_can_still_be_read() {
        var json = """
                {"sentence":"Geen adres","title":"","more":"","customer":"","kind":"RULE","team":{"value":5},
                 "reporterHidden":true,"language":"NL"}""";

        ObstacleDraft old = JsonMapper.builder().build().readValue(json, ObstacleDraft.class);

        assertThat(old.kind()).isEqualTo(ConditionKind.RULE);
        assertThat(old.entry()).isNull();
        ObstacleDraft hung = old.under(entry.toName());
        assertThat(JsonMapper.builder()
                        .build()
                        .readValue(JsonMapper.builder().build().writeValueAsString(hung), ObstacleDraft.class))
                .isEqualTo(hung);
    }

    @Test
    void a_filter_cuts_what_is_longer_than_one_can_type() {
        assertThat(new RegisterFilter(null, null, " " + "x".repeat(150)).text()).hasSize(100);
    }
}
