package nl.ruimbaan.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import java.util.List;
import java.util.Locale;
import nl.ruimbaan.base.Database;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class AwayPageTest {

    private final Database database = mock();
    private final AwayPage page =
            new AwayPage(database, new DefaultI18NProvider(List.of(Locale.of("nl", "NL"), Locale.of("en", "GB"))));

    @Test
    void who_opens_a_page_hears_it_in_our_words_and_the_page_tries_again() throws Exception {
        MockHttpServletResponse answer = asks("GET", "/stories", "nl");

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("5");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getContentAsString())
                .contains("<html lang=\"nl\">", "<h1>We kunnen even niet bij de gegevens</h1>")
                .contains("<meta http-equiv=\"refresh\" content=\"5\">")
                .doesNotContain("Exception");
        assertThat(asks("GET", "/", "en").getContentAsString())
                .contains("<html lang=\"en\">", "<h1>We cannot reach the records right now</h1>");
    }

    @Test
    void who_signs_in_is_not_told_that_the_password_is_wrong() throws Exception {
        MockHttpServletResponse answer = asks("POST", "/login", "nl");

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getContentAsString())
                .contains("Ga zo meteen terug naar de vorige pagina")
                .doesNotContain("refresh");
    }

    @Test
    void a_photo_is_an_empty_answer() throws Exception {
        MockHttpServletResponse answer = asks("GET", "/photos/12/thumbnail", "nl");

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getContentAsString()).isEmpty();
    }

    @Test
    void what_needs_no_database_goes_on() throws Exception {
        assertThat(asks("GET", "/VAADIN/build/x.js", "nl").getStatus()).isEqualTo(200);
        assertThat(asks("POST", "/", "nl").getStatus()).isEqualTo(200);
    }

    @Test
    void when_it_answers_the_page_comes() throws Exception {
        when(database.answers()).thenReturn(true);

        assertThat(asks("GET", "/stories", "nl").getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse asks(String method, String path, String language) throws Exception {
        var request = new MockHttpServletRequest(method, path);
        request.setServletPath(path);
        request.addHeader("Accept", "text/html,*/*");
        request.addPreferredLocale(Locale.forLanguageTag(language));
        var response = new MockHttpServletResponse();
        page.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
