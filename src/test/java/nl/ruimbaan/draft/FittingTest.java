package nl.ruimbaan.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FittingTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void what_fits_is_kept_as_it_is() {
        assertThat(Fitting.of("{\"a\":\"12\"}", null, 10, JSON).leftOut()).isEmpty();
        assertThat(Fitting.of("{\"a\":\"12\"}", null, 10, JSON).json()).isEqualTo("{\"a\":\"12\"}");
    }

    @Test
    void no_more_is_left_out_than_has_no_room() {
        Fitting fits = Fitting.of("{\"a\":\"123456789\",\"b\":\"12345678\",\"c\":\"1\"}", null, 35, JSON);

        assertThat(fits.leftOut()).containsExactly("a");
        assertThat(fits.json()).isEqualTo("{\"a\":\"\",\"b\":\"12345678\",\"c\":\"1\"}");
    }

    @Test
    void a_text_that_is_left_out_stays_as_it_was_kept_before() {
        Fitting fits = Fitting.of("{\"a\":\"123456789\",\"n\":7}", "{\"a\":\"12\"}", 18, JSON);

        assertThat(fits.json()).isEqualTo("{\"a\":\"12\",\"n\":7}");
    }

    @Test
    void a_text_in_a_list_is_known_by_the_name_of_its_field() {
        Fitting fits = Fitting.of(
                "{\"words\":\"kort\",\"steps\":[{\"met\":\"a\"},{\"met\":\"123456789\"}],\"tags\":[\"1\"]}",
                null,
                70,
                JSON);

        assertThat(fits.leftOut()).containsExactly("step-1-met");
        assertThat(fits.json())
                .isEqualTo("{\"words\":\"kort\",\"steps\":[{\"met\":\"a\"},{\"met\":\"\"}],\"tags\":[\"1\"]}");
    }

    @Test
    void when_several_are_too_long_all_of_them_are_left_out_the_longest_first() {
        assertThat(Fitting.of("{\"a\":\"12345678\",\"b\":\"123456789\"}", null, 16, JSON)
                        .leftOut())
                .containsExactly("b", "a");
    }
}
