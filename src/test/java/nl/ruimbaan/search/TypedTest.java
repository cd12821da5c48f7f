package nl.ruimbaan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypedTest {

    @Test
    void words_are_folded_and_those_that_say_little_are_known() {
        assertThat(Typed.of("De CLIËNT belt niet").parts())
                .containsExactly(
                        new Typed.Word("de", true),
                        new Typed.Word("client", false),
                        new Typed.Word("belt", false),
                        new Typed.Word("niet", false));
    }

    @Test
    void a_number_may_be_a_word_unless_it_has_its_sign() {
        assertThat(Typed.of("#128").parts()).containsExactly(new Typed.ItemNumber(128, "128", false));
        assertThat(Typed.of("128").parts()).containsExactly(new Typed.ItemNumber(128, "128", true));
        assertThat(Typed.of("128?").parts()).containsExactly(new Typed.ItemNumber(128, "128", true));
    }

    @Test
    void what_stands_between_quotation_marks_stands_together() {
        assertThat(Typed.of("\"niet goed\" balie/loket").parts())
                .containsExactly(
                        new Typed.Phrase(List.of("niet", "goed")),
                        new Typed.Word("balie", false),
                        new Typed.Word("loket", false));
        assertThat(Typed.of("\"sleutel").parts()).containsExactly(new Typed.Word("sleutel", false));
    }

    @Test
    void a_hyphen_may_be_left_out() {
        assertThat(Typed.of("e-mail").parts()).containsExactly(new Typed.Hyphened(List.of("e", "mail")));
        assertThat(new Typed.Hyphened(List.of("e", "mail")).joined()).isEqualTo("email");
    }

    @Test
    void signs_alone_are_nothing_to_look_for() {
        for (String signs : List.of("", "   ", "*", "?*", "\"\"", "\"", "&& || !", "( )", "%", "_")) {
            assertThat(Typed.of(signs).isEmpty()).as(signs).isTrue();
        }
    }

    @Test
    void of_ten_thousand_letters_the_first_twenty_words_count() {
        assertThat(Typed.of("woord".repeat(2_000)).parts()).isNotEmpty();
        assertThat(Typed.of("a1 b2 c3 d4 ".repeat(2_500)).parts()).hasSize(4);
    }

    @Test
    void the_last_word_may_go_on_while_nothing_follows_it() {
        assertThat(Typed.of("sleu").begun()).isTrue();
        assertThat(Typed.of("sleu ").begun()).isFalse();
    }
}
