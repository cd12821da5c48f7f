package nl.ruimbaan.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
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

    static final ItemRef OBSTACLE = new ItemRef(ItemKind.OBSTACLE, 128);

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
    void two_new_texts_are_two_drafts_the_latest_first() {
        long one = company.as(anna, drafts::begin);
        long other = company.as(anna, drafts::begin);
        keeps(one, KeptDraft.NONE, text("een"));
        keeps(other, KeptDraft.NONE, text("twee"));

        assertThat(company.as(anna, () -> drafts.unfinished(ItemKind.STORY)))
                .extracting(KeptDraft::json)
                .containsExactly(text("twee"), text("een"));
        assertThat(kept(one)).map(KeptDraft::json).hasValue(text("een"));
    }

    @Test
    void who_goes_on_from_what_was_kept_keeps_it() {
        long draft = company.as(anna, drafts::begin);
        int first = revision(keeps(draft, KeptDraft.NONE, text("een")));

        int second = revision(keeps(draft, first, text("een twee")));

        assertThat(second).isGreaterThan(first);
        assertThat(kept(draft)).map(KeptDraft::json).hasValue(text("een twee"));
        assertThat(kept(draft)).map(KeptDraft::revision).hasValue(second);
    }

    @Test
    void who_was_overtaken_in_another_window_is_told_and_nothing_is_overwritten() {
        int first = revision(keeps(128, KeptDraft.NONE, text("een")));
        keeps(128, first, text("een, en toen"));

        assertThat(keeps(128, first, text("een, maar eerst")))
                .isInstanceOfSatisfying(
                        Keeping.Overtaken.class,
                        it -> assertThat(it.there().json()).isEqualTo(text("een, en toen")));
        assertThat(keeps(128, KeptDraft.NONE, text("iets anders"))).isInstanceOf(Keeping.Overtaken.class);
        assertThat(kept(128)).map(KeptDraft::json).hasValue(text("een, en toen"));
    }

    @Test
    void the_same_text_from_another_window_overtakes_nobody() {
        int first = revision(keeps(128, KeptDraft.NONE, text("een")));
        int second = revision(keeps(128, first, text("twee")));

        assertThat(revision(keeps(128, first, text("twee")))).isGreaterThanOrEqualTo(second);
    }

    @Test
    void a_new_text_that_was_published_in_another_window_does_not_come_back_unasked() {
        long draft = company.as(anna, drafts::begin);
        int first = revision(keeps(draft, KeptDraft.NONE, text("een")));
        company.does(anna, () -> drafts.discard(ItemKind.STORY, draft));

        assertThat(keeps(draft, first, text("een twee"))).isEqualTo(new Keeping.Gone());
        assertThat(kept(draft)).isEmpty();
    }

    @Test
    void what_is_typed_about_an_item_that_was_saved_in_another_window_is_kept() {
        int first = revision(keeps(128, KeptDraft.NONE, text("een")));
        company.does(anna, () -> drafts.discard(ItemKind.STORY, 128));

        assertThat(keeps(128, first, text("een twee"))).isInstanceOf(Keeping.Kept.class);
        assertThat(kept(128)).map(KeptDraft::json).hasValue(text("een twee"));
    }

    @Test
    void of_a_draft_that_is_too_large_the_longest_text_is_left_out_and_all_else_is_kept() {
        int first = revision(keeps(128, KeptDraft.NONE, "{\"title\":\"Deur\",\"happened\":\"Kort\"}"));
        String tooLong = "x".repeat(400_001);

        Keeping kept = keeps(128, first, "{\"title\":\"De deur\",\"happened\":\"" + tooLong + "\"}");

        assertThat(kept)
                .isInstanceOfSatisfying(
                        Keeping.Kept.class, it -> assertThat(it.leftOut()).containsExactly("happened"));
        assertThat(kept(128)).map(KeptDraft::json).hasValue("{\"title\":\"De deur\",\"happened\":\"Kort\"}");
    }

    @Test
    void nobody_sees_or_takes_another_s() {
        long draft = company.as(anna, drafts::begin);
        keeps(draft, KeptDraft.NONE, text("een"));

        company.does(bram, () -> drafts.throwAway(ItemKind.STORY, draft));
        company.does(bram, () -> drafts.keep(ItemKind.STORY, draft, KeptDraft.NONE, 0, text("van Bram")));

        assertThat(company.as(bram, () -> drafts.kept(ItemKind.STORY, draft)))
                .map(KeptDraft::json)
                .hasValue(text("van Bram"));
        assertThat(kept(draft)).map(KeptDraft::json).hasValue(text("een"));
    }

    @Test
    void the_text_of_an_item_and_a_part_of_it_are_two_drafts() {
        company.does(anna, () -> drafts.keep(ItemKind.OBSTACLE, 128, KeptDraft.NONE, 3, text("de tekst")));
        int first = revision(part(KeptDraft.NONE, text("een afspraak")));
        int second = revision(part(first, text("een betere afspraak")));

        assertThat(part(first, text("een late afspraak"))).isInstanceOf(Keeping.Overtaken.class);
        assertThat(company.as(anna, () -> drafts.keptPart(OBSTACLE, "agreement")))
                .map(KeptDraft::json)
                .hasValue(text("een betere afspraak"));
        assertThat(second).isGreaterThan(first);
        assertThat(company.as(bram, () -> drafts.keptPart(OBSTACLE, "agreement")))
                .isEmpty();
        company.does(anna, () -> drafts.discardPart(OBSTACLE, "agreement"));

        assertThat(company.as(anna, () -> drafts.keptPart(OBSTACLE, "agreement")))
                .isEmpty();
        assertThat(company.as(anna, () -> drafts.kept(ItemKind.OBSTACLE, 128)))
                .map(KeptDraft::json)
                .hasValue(text("de tekst"));
    }

    private static String text(String words) {
        return "{\"words\":\"" + words + "\"}";
    }

    private Keeping keeps(long item, int from, String json) {
        return company.as(anna, () -> drafts.keep(ItemKind.STORY, item, from, 0, json));
    }

    private Keeping part(int from, String json) {
        return company.as(anna, () -> drafts.keepPart(OBSTACLE, "agreement", from, json));
    }

    private static int revision(Keeping keeping) {
        return ((Keeping.Kept) keeping).revision();
    }

    private Optional<KeptDraft> kept(long item) {
        return company.as(anna, () -> drafts.kept(ItemKind.STORY, item));
    }
}
