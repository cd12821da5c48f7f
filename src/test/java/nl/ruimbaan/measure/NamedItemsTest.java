package nl.ruimbaan.measure;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.step.StepDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Steps and flags that name an item by its number show what it is called, to who may see it. */
class NamedItemsTest extends Measuring {

    @Autowired
    ObstacleService obstacles;

    @Autowired
    Moderation moderation;

    MeasureId id;
    ObstacleId address;

    @BeforeEach
    void anObstacle() {
        id = made(MeasureKind.C, Rhythm.WEEK, noord);
        adds(carla, id, weeks(3, 4, 5));
        var draft = new ObstacleDraft("Geen tweede adres", "", "", "", null, null, null, false, Language.NL);
        var reported = (Outcome.Saved<ObstacleDraft>) company.as(anna, () -> obstacles.report(draft, null));
        address = new ObstacleId(reported.item().number());
    }

    @Test
    void a_step_says_what_its_cause_is_called() {
        var draft = new StepDraft(true, "Eén adres", true, true, "#" + address.number());

        assertThat(company.as(carla, () -> steps.make(id, point(id, 1).id(), draft)))
                .isEqualTo(Act.done());

        assertThat(page(bram, id).steps()).singleElement().satisfies(it -> {
            assertThat(it.item()).isEqualTo(address.ref());
            assertThat(it.title()).isEqualTo("Geen tweede adres");
        });
    }

    @Test
    void a_flag_that_a_person_put_leads_to_the_item_that_it_names() {
        company.at(
                carla,
                NOON,
                () -> flags.put(id, new FlagDraft(MONDAY, "Aanleiding voor #" + address.number() + ", zie daar")));

        assertThat(page(bram, id).flags()).singleElement().satisfies(it -> {
            assertThat(it.words()).isEqualTo("Aanleiding voor #" + address.number() + " Geen tweede adres, zie daar");
            assertThat(it.path()).isEqualTo("obstacles/" + address.number());
        });
    }

    @Test
    void whoever_may_not_see_it_reads_the_number() {
        String number = "#" + address.number();
        company.as(
                carla, () -> steps.make(id, point(id, 1).id(), new StepDraft(true, "Eén adres", true, true, number)));
        company.at(carla, NOON, () -> flags.put(id, new FlagDraft(MONDAY, "Door " + number)));

        company.does(
                company.hire("Cor"),
                () -> moderation.recognisable(address.ref(), "De bakker").refusals());

        assertThat(page(bram, id).steps().getFirst().title()).isNull();
        assertThat(page(bram, id).flags().getFirst().words()).isEqualTo("Door " + number);
        assertThat(page(bram, id).flags().getFirst().path()).isNull();
    }
}
