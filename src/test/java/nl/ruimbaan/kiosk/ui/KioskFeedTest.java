package nl.ruimbaan.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import nl.ruimbaan.base.Database;
import nl.ruimbaan.base.ui.Translations;
import nl.ruimbaan.kiosk.KioskScreens;
import nl.ruimbaan.security.CodeTries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.json.JsonMapper;

/** A screen that asks while the database keeps silent. */
class KioskFeedTest {

    private final KioskScreens screens = mock(KioskScreens.class);
    private final CodeTries tries = mock(CodeTries.class);
    private final Database database = mock(Database.class);
    private final KioskFeed feed =
            new KioskFeed(screens, tries, database, mock(Translations.class), JsonMapper.shared());

    @BeforeEach
    void fall_silent() {
        when(tries.allows(any())).thenReturn(true);
        when(screens.show("CODE")).thenThrow(new IllegalStateException("no answer"));
    }

    @Test
    void is_told_to_ask_again_and_its_code_is_not_taken_for_a_wrong_one() {
        when(database.failed(any())).thenReturn(true);

        assertThat(feed.slides("CODE", new MockHttpServletRequest())
                        .getStatusCode()
                        .value())
                .isEqualTo(503);
        verify(tries, never()).wrong(any());
    }

    @Test
    void what_is_not_the_database_s_silence_is_a_surprise() {
        assertThatThrownBy(() -> feed.slides("CODE", new MockHttpServletRequest()))
                .hasMessage("no answer");
    }
}
