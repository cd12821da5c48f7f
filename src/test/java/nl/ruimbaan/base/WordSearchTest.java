package nl.ruimbaan.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordSearchTest {

    @Test
    void all_words_are_found_in_any_order_however_they_are_written() {
        var search = WordSearch.of("  Drempel,\u00a0ÉÉN  één “d’Arcy”! ");

        assertThat(search.words()).containsExactly("drempel", "een", "d'arcy");
        assertThat(search.isIn("Bij D´Arcy staat e\u0301e\u0301n hoge\u00addrempel"))
                .isTrue();
        assertThat(search.isIn("Bij D'Arcy staat een deur")).isFalse();
    }

    @Test
    void a_statement_asks_for_each_word_with_its_own_value() {
        var search = WordSearch.of("50% _af_ !");

        assertThat(search.in("s.folded"))
                .isEqualTo("(s.folded like :word0 escape '!' and s.folded like :word1 escape '!'"
                        + " and s.folded like :word2 escape '!')");
        assertThat(search.values()).isEqualTo(Map.of("word0", "%50!%%", "word1", "%!_af!_%", "word2", "%!!%"));
    }

    @Test
    void who_looks_for_nothing_finds_all() {
        var search = WordSearch.of(" \u200b\u00a0 ");

        assertThat(search.in("s.folded")).isEqualTo("1 = 1");
        assertThat(search.values()).isEmpty();
        assertThat(search.isIn("wat ook")).isTrue();
    }

    @Test
    void no_more_than_twenty_words_are_looked_for() {
        assertThat(WordSearch.of("a b c d e f g h i j k l m n o p q r s t u v").words())
                .hasSize(20);
    }
}
