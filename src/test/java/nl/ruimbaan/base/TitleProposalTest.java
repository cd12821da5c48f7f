package nl.ruimbaan.base;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.story.StoryDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleProposalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "De klant wacht. Steeds weer.|De klant wacht",
                "ik wacht al weken. niemand belt terug|ik wacht al weken",
                "Dhr. Jansen kreeg geen sleutel. Hij wacht nog.|Dhr. Jansen kreeg geen sleutel",
                "Mevr. A. de Vries-Smit belde dhr. J.P. Bakker. Niemand nam op.|Mevr. A. de Vries-Smit belde dhr. J.P. Bakker",
                "O.a. de huur klopt niet. De rest wel.|O.a. de huur klopt niet",
                "Er ging veel mis, o.a. Jan en d.w.z. iedereen. Klaar.|Er ging veel mis, o.a. Jan en d.w.z. iedereen",
                "1. De klant belde. 2. Niemand nam op.|1. De klant belde",
                "a. De klant belde. b. Niemand nam op.|a. De klant belde",
                "Ik verhuis per 1 jan. en weet van niets. Help.|Ik verhuis per 1 jan. en weet van niets",
                "Per 1 jan. 2026 gaat de huur omhoog. Weer.|Per 1 jan. 2026 gaat de huur omhoog",
                "Per 1 jan. Vestia verhoogt de huur. Weer.|Per 1 jan. Vestia verhoogt de huur",
                "De huur gaat omhoog per 1 jan. Niemand wist het.|De huur gaat omhoog per 1 jan.",
                "Op di. 3 mrt. kwam er niemand. Op wo. ook niet.|Op di. 3 mrt. kwam er niemand",
                "Dat moet je niet zo doen, zei hij. Ik deed het wel.|Dat moet je niet zo doen, zei hij",
                "Ik wacht en ik moet niets meer do. Niemand belt.|Ik wacht en ik moet niets meer do",
                "... en toen hoorde ik niets meer. Echt niet.|... en toen hoorde ik niets meer",
                "…en toen niets. Echt.|…en toen niets",
                "Ik wacht... en wacht. Nog steeds.|Ik wacht... en wacht",
                "Ik wacht… En wacht. Nog steeds.|Ik wacht… En wacht",
                "Nou ja...|Nou ja...",
                "Formulieren, brieven enz. Steeds weer.|Formulieren, brieven enz. Steeds weer",
                "Er zijn formulieren, brieven enz. De klant wacht.|Er zijn formulieren, brieven enz.",
                "Er zijn brieven enz. voor nodig. Steeds weer.|Er zijn brieven enz. voor nodig",
                "Zij heeft MS. Niemand weet het.|Zij heeft MS",
                "Wij bankieren bij de ING. De klant ook.|Wij bankieren bij de ING",
                "Dat is aan u. De klant wacht.|Dat is aan u",
                "Om 18.30 uur, nr. 5, art. 3 lid 2, bijv. de Oude Gracht. Ja.|Om 18.30 uur, nr. 5, art. 3 lid 2, bijv. de Oude Gracht",
                "De bus ging om 18.30. Daarna niet meer.|De bus ging om 18.30",
                "Wat nu?! Niemand weet het.|Wat nu?!",
                "Hoe lang nog? vroeg zij. Niemand wist het.|Hoe lang nog?",
                "Hij zei: “Kom morgen.” Dat deed ik.|Hij zei: “Kom morgen.”",
                "“Kom morgen!” zei hij. Dat deed ik.|“Kom morgen!” zei hij",
                "Zie www.voorbeeld.nl. Daar staat niets.|Zie www.voorbeeld.nl",
                "Mr. Smith waited for e.g. a key at No. 12. Nobody came.|Mr. Smith waited for e.g. a key at No. 12",
                "The answer was no. Nobody came.|The answer was no",
                "We werken met Jansen B.V. De klant niet.|We werken met Jansen B.V."
            })
    void the_first_sentence_is_the_title_and_abbreviations_do_not_end_it(String text, String title) {
        assertThat(TitleProposal.from(text)).isEqualTo(title);
    }

    @Test
    void lines_that_stand_apart_are_not_run_together() {
        assertThat(TitleProposal.from("Huur te hoog\nDe klant belde drie keer."))
                .isEqualTo("Huur te hoog");
        assertThat(TitleProposal.from("De klant wacht al\n\tweken op\u00a0een\nsleutel. Nog steeds."))
                .isEqualTo("De klant wacht al weken op een sleutel");
        assertThat(TitleProposal.from("1. De klant belde\n2. Niemand nam op")).isEqualTo("1. De klant belde");
        assertThat(TitleProposal.from("nodig zijn\n- een brief\n- een pas")).isEqualTo("nodig zijn");
        assertThat(TitleProposal.from("dit is het\n\nen dat ook")).isEqualTo("dit is het");
        assertThat(TitleProposal.from("Dhr.\nJansen wacht. Al weken.")).isEqualTo("Dhr. Jansen wacht");
    }

    @Test
    void what_is_longer_than_a_title_is_cut_between_words() {
        assertThat(
                        TitleProposal.from(
                                "De klant belde vandaag voor de derde keer over dhr. Jansen en zijn huur, o.a. de servicekosten en de energie, en kreeg weer geen antwoord"))
                .isEqualTo(
                        "De klant belde vandaag voor de derde keer over dhr. Jansen en zijn huur, o.a. de servicekosten en de energie, en kreeg…");
        assertThat(TitleProposal.from("x".repeat(150))).isEqualTo("x".repeat(119) + "…");
        assertThat(TitleProposal.from("x".repeat(118) + "🙂🙂")).isEqualTo("x".repeat(118) + "…");
        assertThat(TitleProposal.from("x".repeat(120))).isEqualTo("x".repeat(120));
    }

    @Test
    void a_proposed_title_repeats_its_text_and_one_of_its_own_does_not() {
        assertThat(TitleProposal.repeats("Ik wacht al weken", "Ik wacht\nal weken. Niemand belt."))
                .isTrue();
        assertThat(TitleProposal.repeats("Ik wacht al…", "Ik wacht al weken. Niemand belt."))
                .isTrue();
        assertThat(TitleProposal.repeats("Niemand belt", "Ik wacht al weken. Niemand belt."))
                .isFalse();
        assertThat(TitleProposal.repeats("", "Ik wacht al weken.")).isFalse();
        assertThat(TitleProposal.repeats("…", "Ik wacht al weken.")).isFalse();
    }

    @Test
    void a_short_text_stands_as_the_heading_itself() {
        String longer = "Ik wacht al weken. " + "Niemand belt. ".repeat(20);
        assertThat(TitleProposal.heading("Ik wacht al weken", "Ik wacht al weken. Niemand belt."))
                .isEqualTo("Ik wacht al weken. Niemand belt.");
        assertThat(TitleProposal.heading("Stil", "Ik wacht al weken.")).isEqualTo("Stil");
        assertThat(TitleProposal.heading("Ik wacht al weken", longer)).isEqualTo("Ik wacht al weken");
        assertThat(TitleProposal.isHeading("Ik wacht al weken", longer)).isFalse();
    }

    @Test
    void nothing_but_signs_stays_as_it_is() {
        assertThat(TitleProposal.from("  ")).isEmpty();
        assertThat(TitleProposal.from(" . ")).isEqualTo(".");
        assertThat(TitleProposal.from("...")).isEqualTo("...");
        assertThat(TitleProposal.from("?! ...")).isEqualTo("?! ...");
    }

    @Test
    void stories_obstacles_and_improvements_propose_it_alike() {
        String text = "Mw. De Boer wacht per 1 jan. op o.a. een sleutel. Niemand belt.";
        String title = "Mw. De Boer wacht per 1 jan. op o.a. een sleutel";

        assertThat(StoryDraft.of(text, Language.NL).titleOrProposal()).isEqualTo(title);
        assertThat(ObstacleDraft.of(text, Language.NL).titleOrProposal()).isEqualTo(title);
        assertThat(ImprovementDraft.of(text, null, Language.NL).titleOrProposal())
                .isEqualTo(title);
    }

    @Test
    void below_a_title_stands_what_comes_after_it() {
        assertThat(TitleProposal.after("Twee dagen meegereden", "Twee dagen meegereden. Het onderdeel lag in de bus."))
                .isEqualTo("Het onderdeel lag in de bus.");
        assertThat(TitleProposal.after("Anders", "Twee dagen\nmeegereden.")).isEqualTo("Twee dagen meegereden.");
        assertThat(TitleProposal.after("Twee dagen meegereden", "Twee dagen meegereden!"))
                .isEmpty();
    }
}
