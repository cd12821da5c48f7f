package nl.ruimbaan.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.measure.MeasureDraft;
import nl.ruimbaan.measure.MeasureId;
import nl.ruimbaan.measure.MeasureKind;
import nl.ruimbaan.measure.MeasureService;
import nl.ruimbaan.measure.Rhythm;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.Moderation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MeasureChoiceTest extends Trying {

    @Autowired
    MeasureChoice choice;

    @Autowired
    MeasureService measures;

    @Autowired
    Moderation moderation;

    MeasureId keren;
    MeasureId dagen;

    @BeforeEach
    void two_measures() {
        keren = made("Hoe vaak een klant belt");
        dagen = made("Dagen tot geholpen");
    }

    @Test
    void who_has_a_part_in_it_chooses_and_nobody_else() {
        assertThat(company.as(bram, () -> choice.of(bellen))).isEqualTo(new LinkedMeasure(null, true));
        assertThat(company.as(bram, () -> choice.choose(bellen, keren))).isInstanceOf(Outcome.Saved.class);
        assertThat(why(company.as(sem, () -> choice.choose(bellen, dagen))))
                .containsExactly("experiment.refused.joinFirst");
        assertThat(company.as(sem, () -> choice.of(bellen))).isEqualTo(new LinkedMeasure(keren, false));

        assertThat(company.as(anna, () -> choice.choose(bellen, dagen))).isInstanceOf(Outcome.Saved.class);
        assertThat(company.as(sem, () -> choice.of(bellen)).measure()).isEqualTo(dagen);
        assertThat(company.as(anna, () -> choice.choose(bellen, null))).isInstanceOf(Outcome.Saved.class);
        assertThat(company.as(sem, () -> choice.of(bellen)).measure()).isNull();
    }

    @Test
    void a_measure_that_is_not_there_cannot_be_chosen() {
        assertThat(why(company.as(anna, () -> choice.choose(bellen, new MeasureId(999_999_999)))))
                .containsExactly("experiment.refused.noMeasure");
    }

    @Test
    void of_a_hidden_improvement_nothing_is_chosen_and_nothing_seen() {
        company.as(anna, () -> choice.choose(bellen, keren));
        company.does(carla, () -> moderation.hide(bellen.ref(), "Herkenbaar"));

        assertThat(company.as(sem, () -> choice.of(bellen))).isEqualTo(LinkedMeasure.NONE);
        assertThat(company.as(bram, () -> choice.choose(bellen, dagen))).isInstanceOf(Outcome.Gone.class);
    }

    private MeasureId made(String name) {
        var draft =
                new MeasureDraft(name, "Waarom", "Hoe", "keer", MeasureKind.C, Rhythm.WEEK, noord, null, Language.NL);
        var kept = (Outcome.Saved<MeasureDraft>) company.as(carla, () -> measures.make(draft));
        return new MeasureId(kept.item().number());
    }
}
