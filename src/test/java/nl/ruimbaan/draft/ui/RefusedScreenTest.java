package nl.ruimbaan.draft.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.draft.DraftService;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.story.ui.StoryLinks;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What cannot be published says why beside its field, and stays as it was typed. */
@ScreenTest
class RefusedScreenTest {

    @Autowired
    DraftService drafts;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    PersonId anna;
    Colleague annaHere;

    @BeforeEach
    void anna_begins_a_story() {
        anna = company.hire("Anna");
        annaHere = portal.sits(anna).goesTo(StoryLinks.tell()).fills("literal", true);
    }

    @Test
    void without_words_she_is_asked_for_them_and_for_nothing_else() {
        annaHere.clicks("save");

        assertThat(annaHere.askedFor("words")).isEqualTo("Vul in wat de klant zei.");
        assertThat(annaHere.isAskedAgain("title")).isFalse();
        assertThat(annaHere.address()).startsWith("stories/new");
    }

    @Test
    void too_long_is_said_while_typing_and_what_was_typed_stays() {
        annaHere.types("words", "a".repeat(2_001));
        assertThat(annaHere.askedFor("words")).isEqualTo("Dit mag hoogstens 2.000 tekens zijn; nu zijn het er 2.001.");

        annaHere.clicks("save");

        assertThat(annaHere.isAskedAgain("words")).isTrue();
        assertThat(annaHere.<String>holds("words")).hasSize(2_001);
        annaHere.types("words", "a".repeat(2_000));
        assertThat(annaHere.isAskedAgain("words")).isFalse();
    }

    @Test
    void the_refusal_goes_when_it_is_put_right() {
        annaHere.clicks("save").types("words", "De monteur kwam niet").clicks("save");

        annaHere.isTold("Je verhaal staat op de muur.");
    }

    @Test
    void a_text_that_is_too_large_to_keep_is_named_and_all_else_is_kept() {
        annaHere.types("words", "De monteur kwam niet").types("happened", "b".repeat(410_000));

        annaHere.sees("Niet alles is bewaard: dit is te lang om te bewaren: Wat gebeurde er? (niet verplicht)."
                + " Kort het in; al het andere is wel bewaard.");
        assertThat(annaHere.<String>holds("happened")).hasSize(410_000);
        Colleague later = portal.sits(anna).goesTo(StoryLinks.tell());
        assertThat(later.<String>holds("words")).isEqualTo("De monteur kwam niet");
        assertThat(later.<String>holds("happened")).isEmpty();
    }

    @Test
    void a_telephone_number_holds_it_up_until_it_is_masked() {
        annaHere.types("words", "De monteur belde met 06-12345678")
                .sees("Dit lijkt een telefoonnummer: “06-12345678”. Zo weten collega's misschien om wie het gaat.")
                .clicks("save");
        assertThat(annaHere.askedFor("words"))
                .isEqualTo("Hier staat een telefoonnummer. Maskeer het, of zeg waarom het mag blijven staan.");

        annaHere.clicks("mask-words-0");

        assertThat(annaHere.<String>holds("words")).isEqualTo("De monteur belde met [telefoonnummer]");
        annaHere.clicks("save").isTold("Je verhaal staat op de muur.");
    }

    @Test
    void who_leaves_it_as_it_is_says_why() {
        annaHere.types("words", "Ons nummer 06-12345678 staat nergens")
                .clicks("may-stay-words-0")
                .clicks("keep-words-0");
        assertThat(annaHere.askedFor("reason-words-0"))
                .isEqualTo("Schrijf in een paar woorden waarom dit mag blijven staan.");

        annaHere.fills("reason-words-0", "Het is ons eigen nummer")
                .clicks("keep-words-0")
                .clicks("save")
                .isTold("Je verhaal staat op de muur.");
    }

    @Test
    void more_than_one_refusal_stands_each_at_its_own_field() {
        annaHere.types("title", "t".repeat(121))
                .types("happened", "Bel 06-12345678")
                .clicks("save");

        assertThat(annaHere.askedFor("words")).isEqualTo("Vul in wat de klant zei.");
        assertThat(annaHere.askedFor("title")).isEqualTo("Dit mag hoogstens 120 tekens zijn; nu zijn het er 121.");
        assertThat(((TextArea) annaHere.component("field-happened")).isInvalid())
                .isTrue();
        assertThat(company.as(anna, () -> drafts.unfinished(ItemKind.STORY))).hasSize(1);
    }
}
