package nl.ruimbaan.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.CaseFacts;
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
class DemandTypeCatalogueTest {

    @Autowired
    DemandTypeCatalogue catalogue;

    @Autowired
    StoryService stories;

    @Autowired
    Company company;

    PersonId anna;
    PersonId carla;

    @BeforeEach
    void people() {
        anna = company.hire("Anna");
        carla = company.hire("Carla", Role.COACH);
    }

    @Test
    void a_coach_adds_a_type_and_everyone_reads_it() {
        assertThat(adds("  Huur   opzeggen ", " Verhuizen zonder gedoe ")).isEmpty();

        assertThat(company.as(anna, catalogue::lines)).singleElement().satisfies(it -> {
            assertThat(it.name()).isEqualTo("Huur opzeggen");
            assertThat(it.purpose()).isEqualTo("Verhuizen zonder gedoe");
            assertThat(it.stories()).isZero();
            assertThat(it.formerly()).isEmpty();
        });
    }

    @Test
    void only_a_coach_changes_the_catalogue() {
        DemandTypeLine repair = added("Reparatie");
        DemandTypeLine leak = added("Lekkage");

        assertThatThrownBy(() -> company.as(
                        anna,
                        () -> catalogue.add(new DemandTypeDraft("Overlast", "")).refusals()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> company.as(
                        anna,
                        () -> catalogue
                                .change(repair.id(), 0, new DemandTypeDraft("Overlast", ""))
                                .refusals()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> company.as(
                        anna, () -> catalogue.merge(leak.id(), repair.id()).refusals()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_name_is_needed_and_neither_text_is_too_long() {
        assertThat(adds("  ", "")).containsExactly(Refusal.of("name", "demand.refused.noName"));
        assertThat(adds("x".repeat(121), "y".repeat(501)))
                .containsExactly(
                        Refusal.of("name", "refused.tooLong", 120, 121),
                        Refusal.of("purpose", "refused.tooLong", 500, 501));
        assertThat(adds("x".repeat(120), "y".repeat(500))).isEmpty();
    }

    @Test
    void a_name_stands_once_however_it_is_written_and_the_refusal_says_which() {
        DemandTypeLine repair = added("Reparatie");
        DemandTypeLine leak = added("Lekkage");

        assertThat(adds(" REPARATIE ", "")).containsExactly(Refusal.of("name", "demand.refused.taken", "Reparatie"));
        assertThat(changes(leak, "reparatie", ""))
                .containsExactly(Refusal.of("name", "demand.refused.taken", "Reparatie"));
        assertThat(changes(repair, "reparatie", "Mijn huis doet het weer")).isEmpty();
        assertThat(line("reparatie").purpose()).isEqualTo("Mijn huis doet het weer");
    }

    @Test
    void who_changes_it_from_an_old_version_hears_what_stands_there_now() {
        DemandTypeLine repair = added("Reparatie");
        changes(repair, "Reparatie", "Mijn huis doet het weer");

        assertThat(changes(repair, "Kapot", "Iets anders"))
                .containsExactly(Refusal.because("demand.refused.changed", "Reparatie", "Mijn huis doet het weer"));
        assertThat(line("Reparatie").purpose()).isEqualTo("Mijn huis doet het weer");
    }

    @Test
    void a_type_counts_the_stories_on_the_wall_and_says_where_they_are() {
        DemandTypeLine repair = added("Reparatie");
        added("Lekkage");
        told("De ketel is stuk", repair.id());
        told("De kraan lekt", repair.id());
        told("Zomaar", null);

        assertThat(line("Reparatie").stories()).isEqualTo(2);
        assertThat(line("Reparatie").where())
                .isEqualTo("stories?type=" + repair.id().value());
        assertThat(line("Lekkage").stories()).isZero();
        assertThat(company.as(anna, () -> StatementCount.of(catalogue::lines))).isEqualTo(2);
    }

    private List<Refusal> adds(String name, String purpose) {
        return company.as(
                carla, () -> catalogue.add(new DemandTypeDraft(name, purpose)).refusals());
    }

    private DemandTypeLine added(String name) {
        assertThat(adds(name, "")).isEmpty();
        return line(name);
    }

    private List<Refusal> changes(DemandTypeLine line, String name, String purpose) {
        return company.as(
                carla,
                () -> catalogue
                        .change(line.id(), line.version(), new DemandTypeDraft(name, purpose))
                        .refusals());
    }

    private DemandTypeLine line(String name) {
        return company.as(anna, catalogue::lines).stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private StoryId told(String words, @Nullable DemandTypeId type) {
        StoryDraft draft = new StoryDraft(
                words,
                true,
                "",
                "",
                "",
                new CaseFacts(type, Demand.VALUE, null, null, null, null, null, null, null),
                null,
                false,
                Language.NL,
                null,
                List.of(),
                List.of());
        ;
        var saved = (Outcome.Saved<StoryDraft>) company.as(anna, () -> stories.tell(draft));
        return new StoryId(saved.item().number());
    }
}
