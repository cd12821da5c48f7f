package nl.ruimbaan.experiment;

import static nl.ruimbaan.experiment.LinkKind.CONDITION;
import static nl.ruimbaan.experiment.LinkKind.DEMAND_TYPE;
import static nl.ruimbaan.experiment.LinkKind.MEASURE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.condition.ConditionDraft;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.condition.ConditionService;
import nl.ruimbaan.demand.DemandTypeCatalogue;
import nl.ruimbaan.demand.DemandTypeId;
import nl.ruimbaan.demand.DemandTypeService;
import nl.ruimbaan.improvement.IcebergLayer;
import nl.ruimbaan.measure.MeasureDraft;
import nl.ruimbaan.measure.MeasureKind;
import nl.ruimbaan.measure.MeasureService;
import nl.ruimbaan.measure.Rhythm;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Layers of an iceberg are linked to what shows them; Sem takes no part and links all the same. */
class IcebergLinkingTest extends Trying {

    @Autowired
    IcebergLinking linking;

    @Autowired
    MeasureService measures;

    @Autowired
    DemandTypeService types;

    @Autowired
    DemandTypeCatalogue catalogue;

    @Autowired
    ConditionService conditions;

    @Autowired
    Moderation moderation;

    long keren;
    long verhuizen;
    long adres;
    long regel;

    @BeforeEach
    void what_can_be_linked_to() {
        keren = measure("Hoe vaak een klant belt");
        verhuizen = type("Verhuizing melden");
        adres = type("Adres wijzigen");
        regel = condition("Vier teams, vier regels");
    }

    @Test
    void anyone_links_the_pattern_and_the_structure_and_it_says_who() {
        assertThat(links(sem, MEASURE, keren)).isEqualTo(Act.done());
        assertThat(links(bram, DEMAND_TYPE, verhuizen)).isEqualTo(Act.done());
        assertThat(links(anna, CONDITION, regel)).isEqualTo(Act.done());

        assertThat(seen())
                .extracting(it -> it.target().name() + ", " + it.made().by())
                .containsExactly(
                        "Hoe vaak een klant belt, Sem", "Verhuizing melden, Bram", "Vier teams, vier regels, Anna");
        assertThat(seen())
                .extracting(it -> it.target().kind().layer())
                .containsExactly(IcebergLayer.PATTERN, IcebergLayer.PATTERN, IcebergLayer.STRUCTURE);
    }

    @Test
    void the_same_twice_is_once_and_whoever_was_first_stays() {
        links(sem, MEASURE, keren);
        assertThat(links(bram, MEASURE, keren)).isEqualTo(Act.done());

        assertThat(seen()).extracting(it -> it.made().by()).containsExactly("Sem");
    }

    @Test
    void anyone_takes_a_link_away_again() {
        links(sem, MEASURE, keren);
        links(sem, CONDITION, regel);
        assertThat(company.as(bram, () -> linking.unlink(bellen, MEASURE, keren)))
                .isEqualTo(Act.done());

        assertThat(seen()).extracting(it -> it.target().id()).containsExactly(regel);
    }

    @Test
    void a_type_that_goes_up_in_another_takes_its_link_along() {
        links(sem, DEMAND_TYPE, verhuizen);
        company.does(carla, () -> catalogue.merge(new DemandTypeId(verhuizen), new DemandTypeId(adres)));

        assertThat(seen())
                .extracting(it -> it.target().name() + ", " + it.made().by())
                .containsExactly("Adres wijzigen, Sem");
    }

    @Test
    void two_types_that_become_one_are_linked_once_and_let_go_together() {
        links(sem, DEMAND_TYPE, verhuizen);
        links(bram, DEMAND_TYPE, adres);
        company.does(carla, () -> catalogue.merge(new DemandTypeId(verhuizen), new DemandTypeId(adres)));

        assertThat(seen())
                .extracting(it -> it.target().name() + ", " + it.made().by())
                .containsExactly("Adres wijzigen, Sem");
        company.does(anna, () -> linking.unlink(bellen, DEMAND_TYPE, adres));
        assertThat(seen()).isEmpty();
    }

    @Test
    void what_went_up_in_another_is_linked_as_that_other_one() {
        company.does(carla, () -> catalogue.merge(new DemandTypeId(verhuizen), new DemandTypeId(adres)));
        links(sem, DEMAND_TYPE, verhuizen);

        assertThat(seen()).extracting(it -> it.target().id()).containsExactly(adres);
    }

    @Test
    void what_is_not_there_cannot_be_linked() {
        assertThat(links(sem, MEASURE, 999_999_999))
                .isEqualTo(Act.refused(Refusal.of("link", "experiment.refused.noTarget")));
        assertThat(links(sem, MEASURE, regel))
                .isEqualTo(Act.refused(Refusal.of("link", "experiment.refused.noTarget")));
    }

    @Test
    void a_layer_is_linked_to_six_at_most() {
        IntStream.range(0, 6).forEach(i -> links(sem, MEASURE, measure("Reeks " + i)));

        assertThat(links(sem, DEMAND_TYPE, adres))
                .isEqualTo(Act.refused(Refusal.of("link", "experiment.refused.tooManyLinks", 6)));
        assertThat(links(sem, CONDITION, regel)).isEqualTo(Act.done());
    }

    @Test
    void of_a_hidden_improvement_nothing_is_linked_and_nothing_seen() {
        links(sem, MEASURE, keren);
        company.does(carla, () -> moderation.hide(bellen.ref(), "Herkenbaar"));

        assertThat(company.as(sem, () -> linking.of(bellen))).isEmpty();
        assertThat(links(sem, CONDITION, regel)).isEqualTo(Act.gone());
    }

    @Test
    void one_chooses_from_what_bears_these_words_measures_first() {
        measure("Adressen die niet kloppen");

        assertThat(company.as(sem, () -> linking.offered(IcebergLayer.PATTERN, "adres", 0, 10)))
                .extracting(LinkTarget::name)
                .containsExactly("Adressen die niet kloppen", "Adres wijzigen");
        assertThat(company.as(sem, () -> linking.offered(IcebergLayer.PATTERN, "adres", 1, 10)))
                .extracting(LinkTarget::name)
                .containsExactly("Adres wijzigen");
        assertThat(company.as(sem, () -> linking.offered(IcebergLayer.STRUCTURE, "vier", 0, 10)))
                .extracting(LinkTarget::name)
                .containsExactly("Vier teams, vier regels");
        assertThat(company.as(sem, () -> linking.offered(IcebergLayer.THINKING, "", 0, 10)))
                .isEmpty();
    }

    @Test
    void all_links_cost_the_same_statements_as_one() {
        links(sem, MEASURE, keren);
        long one = company.as(sem, () -> StatementCount.of(() -> linking.of(bellen)));
        links(sem, DEMAND_TYPE, verhuizen);
        links(sem, DEMAND_TYPE, adres);
        links(sem, CONDITION, regel);

        assertThat(company.as(sem, () -> StatementCount.of(() -> linking.of(bellen))))
                .isEqualTo(one);
    }

    private Act links(PersonId person, LinkKind kind, long target) {
        return company.as(person, () -> linking.link(bellen, kind, target));
    }

    private List<LayerLink> seen() {
        return company.as(sem, () -> linking.of(bellen));
    }

    private long measure(String name) {
        var draft =
                new MeasureDraft(name, "Waarom", "Hoe", "keer", MeasureKind.C, Rhythm.WEEK, noord, null, Language.NL);
        return ((Outcome.Saved<MeasureDraft>) company.as(carla, () -> measures.make(draft)))
                .item()
                .number();
    }

    private long type(String name) {
        return company.as(carla, () -> types.named(name, "")).value();
    }

    private long condition(String name) {
        var draft = new ConditionDraft(ConditionKind.RULE, name, "", "", "", "", Language.NL);
        return ((Outcome.Saved<ConditionDraft>) company.as(carla, () -> conditions.register(draft)))
                .item()
                .number();
    }
}
