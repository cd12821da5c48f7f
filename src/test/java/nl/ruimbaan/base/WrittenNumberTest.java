package nl.ruimbaan.base;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.base.WrittenNumber.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3",
                " 3 ",
                "03",
                "+3",
                "3.",
                "3,0",
                "3.00",
                "３",
                "\u200e3",
                "\u00a03",
                "drie",
                "Drie",
                "three",
                "3x",
                "3 x",
                "3×",
                "3 keer",
                "3 times",
                "drie keer"
            })
    void three_is_read_however_it_is_written(String text) {
        assertThat(WrittenNumber.of(text, Unit.TIMES)).isEqualTo(new WrittenNumber.Read(3));
    }

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "-3,-3",
        "geen,0",
        "één,1",
        "een,1",
        "one,1",
        "twaalf,12",
        "999999999,999999999",
        "1 dag,1",
        "14 dagen,14",
        "2 days,2"
    })
    void what_is_counted_may_stand_behind_it(String text, int number) {
        assertThat(WrittenNumber.of(text, Unit.DAYS)).isEqualTo(new WrittenNumber.Read(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 à 4      | written.number.several",
                "3 a 4      | written.number.several",
                "2 of 3     | written.number.several",
                "3-4        | written.number.several",
                "3/4        | written.number.several",
                "2 3        | written.number.several",
                "1e3        | written.number.several",
                "3,5        | written.number.whole",
                "3.5        | written.number.whole",
                "3½         | written.number.whole",
                "½          | written.number.whole",
                ",5         | written.number.whole",
                "1.000      | written.number.grouped",
                "1,000      | written.number.grouped",
                "1 000      | written.number.grouped",
                "1.000,50   | written.number.grouped",
                "1234567890 | written.number.large",
                "veel       | written.number.unread",
                "ongeveer 3 | written.number.unread",
                "3²         | written.number.unread",
                "3 weken    | written.number.unread",
                "-          | written.number.unread"
            })
    void digits_are_never_joined_and_nothing_is_guessed(String text, String complaint) {
        assertThat(((WrittenNumber.Unreadable) WrittenNumber.of(text, Unit.TIMES)).key())
                .isEqualTo(complaint);
    }

    @Test
    void what_is_not_counted_here_is_not_read() {
        assertThat(WrittenNumber.of("3 dagen", Unit.TIMES)).isInstanceOf(WrittenNumber.Unreadable.class);
        assertThat(WrittenNumber.of("3 keer", Unit.NONE)).isInstanceOf(WrittenNumber.Unreadable.class);
    }

    @Test
    void a_refusal_stands_at_its_field_and_names_the_text_as_typed() {
        var unreadable = (WrittenNumber.Unreadable) WrittenNumber.of(" 3 à 4 ", Unit.TIMES);
        assertThat(unreadable.at("contacts")).isEqualTo(Refusal.of("contacts", "written.number.several", "3 à 4"));
    }
}
