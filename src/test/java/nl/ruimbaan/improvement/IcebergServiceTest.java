package nl.ruimbaan.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.TextVersions;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Anyone fills the iceberg, layer by layer; who changes another layer is in nobody's way. */
@ServiceTest
class IcebergServiceTest {

    @Autowired
    ImprovementService improvements;

    @Autowired
    IcebergService icebergs;

    @Autowired
    ImprovementMoves moves;

    @Autowired
    ImprovementPages pages;

    @Autowired
    TextVersions versions;

    @Autowired
    Company company;

    PersonId anna;
    PersonId sem;
    ImprovementId id;

    @BeforeEach
    void proposed() {
        anna = company.hire("Anna");
        sem = company.hire("Sem");
        id = new ImprovementId(((Outcome.Saved<ImprovementDraft>)
                        company.as(anna, () -> improvements.propose(draft("Men belt drie keer"), null)))
                .item()
                .number());
    }

    @Test
    void who_does_not_take_part_fills_a_layer_and_it_says_who() {
        assertThat(fills(sem, 0, IcebergLayer.THINKING, " Zonder controle gaat het mis "))
                .isInstanceOf(Outcome.Saved.class);

        assertThat(page().text().thinking()).isEqualTo("Zonder controle gaat het mis");
        assertThat(page().text().see()).isEqualTo("Men belt drie keer");
        assertThat(by(IcebergLayer.THINKING)).isEqualTo("Sem");
        assertThat(by(IcebergLayer.SEE)).isEqualTo("Anna");
        assertThat(page().layers()).doesNotContainKeys(IcebergLayer.PATTERN, IcebergLayer.STRUCTURE);
        assertThat(page().participants()).hasSize(1);
    }

    @Test
    void two_who_write_the_same_layer_both_see_both_texts() {
        fills(sem, 0, IcebergLayer.PATTERN, "Elke maandag");

        assertThat(fills(anna, 0, IcebergLayer.PATTERN, "Na elke brief"))
                .isInstanceOfSatisfying(Outcome.Conflict.class, it -> {
                    assertThat(it.by()).isEqualTo("Sem");
                    assertThat(((ImprovementDraft) it.theirs()).pattern()).isEqualTo("Elke maandag");
                });
        assertThat(page().text().pattern()).isEqualTo("Elke maandag");
    }

    @Test
    void two_who_write_different_layers_are_not_in_each_others_way() {
        fills(sem, 0, IcebergLayer.PATTERN, "Elke maandag");
        assertThat(fills(anna, 0, IcebergLayer.STRUCTURE, "Drie afdelingen")).isInstanceOf(Outcome.Saved.class);

        assertThat(page().text().pattern()).isEqualTo("Elke maandag");
        assertThat(page().text().structure()).isEqualTo("Drie afdelingen");
    }

    @Test
    void who_writes_the_whole_text_does_not_write_over_a_layer_unseen() {
        fills(sem, 0, IcebergLayer.PATTERN, "Elke maandag");

        assertThat(company.as(anna, () -> improvements.edit(id, 0, draft("Men belt vier keer"))))
                .isInstanceOf(Outcome.Conflict.class);
    }

    @Test
    void who_begins_to_experiment_meanwhile_is_not_held_up() {
        company.as(anna, () -> moves.move(id, 0, new Move.Understand()));
        int seen = page().version();
        fills(sem, seen, IcebergLayer.PATTERN, "Elke maandag");

        assertThat(company.as(anna, () -> moves.move(id, seen, new Move.Plan("Als we bellen", "We tellen"))))
                .isInstanceOf(Outcome.Saved.class);
        assertThat(page().text().pattern()).isEqualTo("Elke maandag");
    }

    @Test
    void what_stood_there_is_kept_and_the_same_once_more_is_no_change() {
        fills(sem, 0, IcebergLayer.SEE, "Men belt vier keer");
        int version = page().version();
        fills(anna, version, IcebergLayer.SEE, "Men belt vier keer ");

        assertThat(page().version()).isEqualTo(version);
        assertThat(by(IcebergLayer.SEE)).isEqualTo("Sem");
        assertThat(versions.of(id.ref()))
                .extracting(it -> it.json().contains("Men belt drie keer"))
                .containsExactly(false, true);
    }

    @Test
    void who_edits_the_text_signs_only_the_layers_that_are_new() {
        company.as(
                anna, () -> improvements.edit(id, 0, draft("Men belt drie keer").with(IcebergLayer.PATTERN, "Steeds")));
        fills(sem, page().version(), IcebergLayer.PATTERN, "Elke maandag");

        assertThat(by(IcebergLayer.PATTERN)).isEqualTo("Sem");
        assertThat(by(IcebergLayer.SEE)).isEqualTo("Anna");
    }

    @Test
    void a_layer_has_its_limit_and_the_guard_reads_along() {
        assertThat(fills(sem, 0, IcebergLayer.SEE, "x".repeat(20_001)))
                .isEqualTo(Outcome.refused(Refusal.of("see", "refused.tooLong", 20_000, 20_001)));
        assertThat(fills(sem, 0, IcebergLayer.SEE, "Bel mij op 06-12345678"))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        it -> assertThat(((List<Refusal>) it.refusals()))
                                .extracting(Refusal::field)
                                .containsExactly("see"));
    }

    private Outcome<ImprovementDraft> fills(PersonId person, int seen, IcebergLayer layer, String text) {
        return company.as(person, () -> icebergs.fill(id, seen, layer, text));
    }

    private String by(IcebergLayer layer) {
        ImprovementPage.LayerLine line = page().layers().get(layer);
        return line == null ? "" : line.by();
    }

    private ImprovementPage page() {
        return company.as(anna, () -> pages.page(id).orElseThrow());
    }

    private static ImprovementDraft draft(String see) {
        return ImprovementDraft.of("Drie formulieren", null, Language.NL).with(IcebergLayer.SEE, see);
    }
}
