package nl.ruimbaan.demand;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.CaseFacts;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.story.StoryWall;
import nl.ruimbaan.story.WallFilter;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two demand types become one, and the old name still leads there. */
@ServiceTest
class DemandTypeMergingTest {

    @Autowired
    DemandTypeCatalogue catalogue;

    @Autowired
    DemandTypeService types;

    @Autowired
    StoryService stories;

    @Autowired
    StoryWall wall;

    @Autowired
    Company company;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    PersonId anna;
    PersonId carla;

    @BeforeEach
    void people() {
        anna = company.hire("Anna");
        carla = company.hire("Carla", Role.COACH);
    }

    @Test
    void after_merging_all_stories_are_of_the_one_that_stays_and_the_old_name_stands_with_it() {
        DemandTypeLine leak = added("Lekkage");
        DemandTypeLine repair = added("Reparatie");
        StoryId story = told("De kraan lekt", leak.id());

        assertThat(merges(leak, repair)).isEmpty();

        assertThat(company.as(anna, catalogue::lines)).singleElement().satisfies(it -> {
            assertThat(it.name()).isEqualTo("Reparatie");
            assertThat(it.formerly()).containsExactly("Lekkage");
            assertThat(it.stories()).isEqualTo(1);
        });
        assertThat(company.as(anna, () -> wall.page(story)).orElseThrow().demandTypeName())
                .isEqualTo("Reparatie");
        assertThat(company.as(anna, types::all))
                .extracting(DemandTypeName::name)
                .containsExactly("Reparatie");
    }

    @Test
    void what_was_merged_is_kept_with_who_and_where_it_went() {
        DemandTypeLine leak = added("Lekkage");
        DemandTypeLine repair = added("Reparatie");
        merges(leak, repair);

        assertThat(jdbc.sql("select name, merged_into_id, merged_by from demand_type where merged_at is not null")
                        .query((row, i) -> List.of(row.getString(1), row.getLong(2), row.getLong(3)))
                        .list())
                .containsExactly(List.of("Lekkage", repair.id().value(), carla.value()));
    }

    @Test
    void names_that_went_up_twice_are_known_at_the_last_one() {
        DemandTypeLine drip = added("Druppel");
        DemandTypeLine leak = added("Lekkage");
        DemandTypeLine repair = added("Reparatie");
        merges(drip, leak);
        merges(leak, repair);

        assertThat(line("Reparatie").formerly()).containsExactly("Druppel", "Lekkage");
        assertThat(company.as(anna, () -> types.surviving(drip.id()))).isEqualTo(repair.id());
        assertThat(company.as(carla, () -> types.named(" druppel", ""))).isEqualTo(repair.id());
    }

    @Test
    void a_type_does_not_go_up_in_itself_nor_in_one_that_went_up_and_goes_up_once() {
        DemandTypeLine leak = added("Lekkage");
        DemandTypeLine repair = added("Reparatie");
        DemandTypeLine nuisance = added("Overlast");
        merges(leak, repair);

        assertThat(merges(repair, repair)).containsExactly(Refusal.of("into", "demand.refused.intoItself"));
        assertThat(merges(nuisance, leak))
                .containsExactly(Refusal.of("into", "demand.refused.merged", "Lekkage", "Reparatie"));
        assertThat(merges(leak, nuisance))
                .containsExactly(Refusal.because("demand.refused.merged", "Lekkage", "Reparatie"));
        assertThat(changes(leak, "Lek", ""))
                .containsExactly(Refusal.because("demand.refused.merged", "Lekkage", "Reparatie"));
        assertThat(adds("lekkage", ""))
                .containsExactly(Refusal.of("name", "demand.refused.merged", "Lekkage", "Reparatie"));
    }

    @Test
    void an_old_address_and_a_text_begun_before_find_the_type_that_stays() {
        DemandTypeLine leak = added("Lekkage");
        DemandTypeLine repair = added("Reparatie");
        merges(leak, repair);

        StoryId late = told("De kraan lekt", leak.id());

        var address = WallFilter.of(Map.of("type", Long.toString(leak.id().value())));
        assertThat(company.as(anna, () -> wall.wall(address, null)).items())
                .extracting(it -> it.id())
                .containsExactly(late.number());
        assertThat(company.as(anna, () -> wall.page(late))
                        .orElseThrow()
                        .text()
                        .facts()
                        .demandType())
                .isEqualTo(repair.id());
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

    private List<Refusal> merges(DemandTypeLine from, DemandTypeLine into) {
        List<Refusal> refusals =
                company.as(carla, () -> catalogue.merge(from.id(), into.id()).refusals());
        entities.clear();
        return refusals;
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
