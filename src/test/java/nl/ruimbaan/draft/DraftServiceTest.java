package nl.ruimbaan.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class DraftServiceTest {

    @Autowired
    DraftService drafts;

    @Autowired
    Company company;

    PersonId anna;
    PersonId bram;

    @BeforeEach
    void people() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
    }

    @Test
    void one_of_several_unfinished_texts_is_chosen_and_the_one_at_hand_waits() {
        writes("een");
        company.does(anna, () -> drafts.putAside(ItemKind.STORY));
        writes("twee");

        company.does(
                anna, () -> drafts.goOn(ItemKind.STORY, aside(anna).getFirst().item()));

        assertThat(company.as(anna, () -> drafts.kept(ItemKind.STORY, 0))
                        .orElseThrow()
                        .json())
                .isEqualTo("een");
        assertThat(aside(anna)).extracting(KeptDraft::json).containsExactly("twee");
    }

    @Test
    void without_a_text_at_hand_nothing_waits_in_its_place() {
        writes("een");
        company.does(anna, () -> drafts.putAside(ItemKind.STORY));
        company.does(anna, () -> drafts.putAside(ItemKind.STORY));

        company.does(
                anna, () -> drafts.goOn(ItemKind.STORY, aside(anna).getFirst().item()));

        assertThat(aside(anna)).isEmpty();
    }

    @Test
    void nobody_sees_or_takes_another_s() {
        writes("een");
        company.does(anna, () -> drafts.putAside(ItemKind.STORY));
        long mine = aside(anna).getFirst().item();

        company.does(bram, () -> drafts.goOn(ItemKind.STORY, mine));
        company.does(bram, () -> drafts.discard(ItemKind.STORY, mine));

        assertThat(aside(bram)).isEmpty();
        assertThat(company.as(bram, () -> drafts.kept(ItemKind.STORY, 0))).isEmpty();
        assertThat(aside(anna)).hasSize(1);
    }

    @Test
    void the_text_of_an_item_and_a_part_of_it_are_two_drafts() {
        var item = new ItemRef(ItemKind.OBSTACLE, 128);
        company.does(anna, () -> drafts.keep(ItemKind.OBSTACLE, 128, 3, "de tekst"));
        company.does(anna, () -> drafts.keepPart(item, "agreement", "een afspraak"));
        company.does(anna, () -> drafts.keepPart(item, "agreement", "een betere afspraak"));

        assertThat(company.as(anna, () -> drafts.keptPart(item, "agreement")))
                .map(KeptDraft::json)
                .hasValue("een betere afspraak");
        assertThat(company.as(bram, () -> drafts.keptPart(item, "agreement"))).isEmpty();
        company.does(anna, () -> drafts.discardPart(item, "agreement"));

        assertThat(company.as(anna, () -> drafts.keptPart(item, "agreement"))).isEmpty();
        assertThat(company.as(anna, () -> drafts.kept(ItemKind.OBSTACLE, 128)))
                .map(KeptDraft::json)
                .hasValue("de tekst");
    }

    private void writes(String text) {
        company.does(anna, () -> drafts.keep(ItemKind.STORY, 0, 0, text));
    }

    private List<KeptDraft> aside(PersonId person) {
        return company.as(person, () -> drafts.aside(ItemKind.STORY));
    }
}
