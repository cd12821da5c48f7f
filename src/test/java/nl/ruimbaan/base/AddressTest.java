package nl.ruimbaan.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    /** Half past ten in the evening in Greenwich is the next day in Amsterdam. */
    private static final Instant NOW = Instant.parse("2026-06-15T22:30:00Z");

    @Test
    void a_text_has_no_blanks_round_it_and_is_cut() {
        assertThat(asks("  nat hout ").text("it", 100)).isEqualTo("nat hout");
        assertThat(asks("nat hout").text("it", 3)).isEqualTo("nat");
        assertThat(asks("   ").text("it", 3)).isEmpty();
        assertThat(new Address().text("it", 3)).isEmpty();
    }

    @Test
    void one_of_many_is_called_by_its_name() {
        assertThat(asks("STORY").one("it", ItemKind.class)).isEqualTo(ItemKind.STORY);
        assertThat(asks("story").one("it", ItemKind.class)).isNull();
        assertThat(asks("").one("it", ItemKind.class)).isNull();
        assertThat(new Address().one("it", ItemKind.class)).isNull();
    }

    @Test
    void an_id_is_figures_alone() {
        assertThat(asks("12").<Long>id("it", Long::valueOf)).isEqualTo(12L);
        assertThat(asks("999999999999999999").<Long>id("it", Long::valueOf)).isEqualTo(999_999_999_999_999_999L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "+1", " 1", "1 ", "7; drop", "1.0", "0x1", "１", "1000000000000000000"})
    void what_is_no_id_is_passed_over(String said) {
        assertThat(asks(said).<Long>id("it", Long::valueOf)).isNull();
    }

    @Test
    void a_number_is_from_one_to_the_most() {
        assertThat(asks("1").number("it", 30)).isEqualTo(1);
        assertThat(asks("30").number("it", 30)).isEqualTo(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "07", "31", "-1", "1.5", "9999999999"})
    void what_is_no_such_number_is_passed_over(String said) {
        assertThat(asks(said).number("it", 30)).isNull();
    }

    @Test
    void a_flag_is_a_one() {
        assertThat(asks("1").flag("it")).isTrue();
        assertThat(asks("yes").flag("it")).isFalse();
        assertThat(asks("").flag("it")).isFalse();
        assertThat(new Address().flag("it")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-01,      2026-02-01",
        "1-2-2026,        2026-02-01",
        "01/02/2026,      2026-02-01",
        "1 februari 2026, 2026-02-01",
        "1 feb '26,       2026-02-01",
        "1-2,             2026-02-01",
        "31-12,           2025-12-31",
        "today,           2026-06-16",
        "gisteren,        2026-06-15"
    })
    void a_day_is_read_as_a_field_reads_it(String said, LocalDate meant) {
        assertThat(day(said)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "2/13/2026", "31-13", "2026-02-30", "februari", "ergens in maart", "1850-01-01"})
    void what_is_not_surely_a_day_is_passed_over(String said) {
        assertThat(day(said)).isEmpty();
    }

    @Test
    void what_goes_without_saying_is_not_said() {
        assertThat(new Address()
                        .with("text", "")
                        .with("team", null)
                        .with("mine", false)
                        .parameters())
                .isEmpty();
    }

    @Test
    void what_is_said_stands_in_its_order() {
        assertThat(new Address(Map.of("q", "nat"))
                        .with("team", 7L)
                        .with("kind", ItemKind.STORY)
                        .with("mine", true)
                        .with("from", LocalDate.parse("2026-02-01"))
                        .parameters())
                .containsExactly(
                        Map.entry("q", "nat"),
                        Map.entry("team", "7"),
                        Map.entry("kind", "STORY"),
                        Map.entry("mine", "1"),
                        Map.entry("from", "2026-02-01"));
    }

    @Test
    void of_what_is_said_twice_the_first_counts() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        query.put("team", List.of("7", "8"));
        query.put("mine", List.of());
        query.put("columns", List.of(""));

        assertThat(Address.of(query).parameters()).containsExactly(Map.entry("team", "7"), Map.entry("columns", ""));
    }

    private static Address asks(String said) {
        return new Address(Map.of("it", said));
    }

    private static Optional<LocalDate> day(String said) {
        return Clock.at(NOW, () -> Optional.ofNullable(asks(said).day("it")));
    }
}
