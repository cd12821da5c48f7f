package nl.ruimbaan.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

    @Test
    void a_link_is_the_whole_address() {
        assertThat(new PublicAddress(" https://ruimbaan.example.org/ ").of("stories/12"))
                .isEqualTo("https://ruimbaan.example.org/stories/12");
        assertThat(new PublicAddress("http://intranet:8080").of("stories/12"))
                .isEqualTo("http://intranet:8080/stories/12");
    }

    @Test
    void without_a_setting_the_browser_completes_it() {
        assertThat(new PublicAddress("").of("stories/12")).isEqualTo("stories/12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ruimbaan.example.org",
                "ftp://ruimbaan.example.org",
                "https://ruimbaan.example.org/portal",
                "https://a@b.example",
                "https://",
                "https://ruimbaan.example.org?x",
                "https://ruim baan.example"
            })
    void what_is_no_address_of_a_portal_is_refused_with_an_example(String setting) {
        assertThatThrownBy(() -> new PublicAddress(setting))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ruimbaan.address is \"" + setting + "\"")
                .hasMessageContaining("such as https://ruimbaan.example.org");
    }
}
