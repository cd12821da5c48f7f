package nl.ruimbaan.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import nl.ruimbaan.sheet.WrittenAmount.Sign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenAmountTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            12           | 12
            -3           | -3
            −3           | -3
            +4           | 4
            12,5         | 12.5
            12.5         | 12.5
            0,125        | 0.125
            ,5           | 0.5
            1234,567     | 1234.567
            1.234,5      | 1234.5
            1,234.5      | 1234.5
            1.234.567    | 1234567
            1,234,567.89 | 1234567.89
            1 234        | 1234
            1 234,5      | 1234.5
            1'000        | 1000
            2026         | 2026
            """)
    void what_can_be_read_in_one_way_is_read(String written, String number) {
        assertThat(WrittenAmount.of(written)).isInstanceOfSatisfying(WrittenAmount.Read.class, it -> {
            assertThat(it.number()).isEqualByComparingTo(number);
            assertThat(it.percent()).isFalse();
        });
    }

    @Test
    void a_percent_sign_is_kept_apart() {
        assertThat(WrittenAmount.of("12,5 %"))
                .isEqualTo(new WrittenAmount.Read(new BigDecimal("12.5"), true, Sign.COMMA));
    }

    @Test
    void what_can_be_read_in_two_ways_is_never_guessed() {
        assertThat(WrittenAmount.of("1.000"))
                .isEqualTo(new WrittenAmount.TwoWays(
                        "1.000", new BigDecimal("1000"), new BigDecimal("1.000"), Sign.POINT, false));
        assertThat(((WrittenAmount.TwoWays) WrittenAmount.of("-1,250"))
                        .in(Sign.COMMA)
                        .number())
                .isEqualByComparingTo("-1.25");
        assertThat(((WrittenAmount.TwoWays) WrittenAmount.of("-1,250"))
                        .in(Sign.POINT)
                        .number())
                .isEqualByComparingTo("-1250");
    }

    @Test
    void a_number_may_prove_which_sign_stands_before_the_decimals() {
        assertThat(((WrittenAmount.Read) WrittenAmount.of("12,5")).proves()).isEqualTo(Sign.COMMA);
        assertThat(((WrittenAmount.Read) WrittenAmount.of("1.234.567")).proves())
                .isEqualTo(Sign.COMMA);
        assertThat(((WrittenAmount.Read) WrittenAmount.of("1,234.5")).proves()).isEqualTo(Sign.POINT);
        assertThat(((WrittenAmount.Read) WrittenAmount.of("12")).proves()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "12 à 14", "1.23.4", "1,2,3", "1.2345,6,7", "12-5", "#N/A", "3 dagen", "1 23", "1,23.456,7"
            })
    void what_is_no_number_is_none(String written) {
        assertThat(WrittenAmount.of(written)).isInstanceOf(WrittenAmount.Unreadable.class);
    }

    @Test
    void a_telephone_number_is_too_long() {
        assertThat(((WrittenAmount.Unreadable) WrittenAmount.of("1234567890123456")).key())
                .isEqualTo("written.amount.large");
    }
}
