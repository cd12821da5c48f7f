package nl.ruimbaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import nl.ruimbaan.e2e.browser.Browser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.JavascriptExecutor;

/** Nothing is cut off, nothing covers anything else, and nothing jumps: on a desk, on half of one and on a phone. */
class LayoutJourney extends Journey {

    private static final List<String> SCREENS = List.of(
            "",
            "stories",
            "stories/13",
            "stories/new",
            "obstacles",
            "obstacles/list",
            "obstacles/60",
            "improvements",
            "improvements/board",
            "improvements/80",
            "demands",
            "demands/list",
            "demands/overview",
            "progress");

    /** What sticks out of the window, unless it is in something that one can scroll, and that shows so. */
    private static final String STICKS_OUT = """
            const scrolls = it => { for (let e = it; e && e !== document.body; e = e.parentElement) {
              if (/auto|scroll|hidden/.test(getComputedStyle(e).overflowX)) return true; } return false; };
            return [...document.querySelectorAll('#main *')]
              .filter(it => it.checkVisibility() && !it.closest('.rb-sr') && it.getBoundingClientRect().width > 1)
              .filter(it => it.getBoundingClientRect().right > innerWidth + 1 && !scrolls(it))
              .map(it => it.localName + '.' + it.className).slice(0, 5).join(' ')
              + (document.scrollingElement.scrollWidth > innerWidth ? ' the page' : '');
            """;

    /** Whether something of the frame lies over the heading, or over what one does with a form. */
    private static final String COVERED = """
            return ['h1', '#save'].filter(css => {
              const it = document.querySelector('#main ' + css);
              if (!it) return false;
              it.scrollIntoView({block: 'nearest'});
              const at = it.getBoundingClientRect();
              const over = document.elementFromPoint(at.x + Math.min(at.width / 2, 40), at.y + at.height / 2);
              return !(it.contains(over) || over?.contains(it));
            }).join(' ');
            """;

    private static final String SHIFT = """
            const done = arguments[arguments.length - 1];
            let sum = 0;
            new PerformanceObserver(list => list.getEntries().forEach(it => sum += it.hadRecentInput ? 0 : it.value))
              .observe({type: 'layout-shift', buffered: true});
            setTimeout(() => done(sum), 1000);
            """;

    /** How much of the height the bars of the frame and of a form take. */
    private static final String BARS = """
            const shell = document.querySelector('.rb-shell').shadowRoot;
            const bars = [shell.querySelector('[part~=navbar]'), document.querySelector('rb-phonebar'),
              document.querySelector('.rb-editor-actions')];
            return bars.reduce((sum, it) => sum + it.getBoundingClientRect().height, 0) / innerHeight;
            """;

    @ParameterizedTest
    @ValueSource(ints = {Browser.DESK, Browser.HALF, Browser.PHONE})
    void nothing_sticks_out_and_nothing_is_covered(int width) {
        Browser manager = signedIn("manager");
        manager.wide(width);
        for (String screen : SCREENS) {
            manager.open(screen).see("h1");
            assertThat(manager.js(STICKS_OUT)).as(screen).isEqualTo("");
            assertThat(manager.js(COVERED)).as(screen).isEqualTo("");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.DESK, Browser.PHONE})
    void nothing_jumps_when_a_page_appears(int width) {
        Browser manager = signedIn("manager");
        manager.wide(width);
        for (String screen : SCREENS) {
            manager.open(screen).see("h1");
            assertThat(number(((JavascriptExecutor) manager.driver()).executeAsyncScript(SHIFT)))
                    .as(screen)
                    .isLessThanOrEqualTo(0.02);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.DESK, Browser.HALF})
    void the_six_columns_of_the_board_fit(int width) {
        Browser manager = signedIn("manager");
        manager.wide(width);
        manager.open("obstacles").see("[data-card]");

        assertThat(
                        manager.js(
                                "const row = document.querySelector('.rb-board-columns'); return [row.children.length, row.scrollWidth <= row.clientWidth]"))
                .isEqualTo(List.of(6L, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stories/new", "obstacles/new", "improvements/new"})
    void on_a_phone_the_bars_leave_four_fifths_to_a_form(String form) {
        Browser employee = signedIn("medewerker");
        employee.wide(Browser.PHONE);
        employee.open(form).see("#save");

        assertThat(number(employee.js(BARS))).isLessThanOrEqualTo(0.2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REPORTED", "PICKED_UP"})
    void on_a_phone_one_column_stands_there_with_the_names_of_the_others(String column) {
        Browser employee = signedIn("medewerker");
        employee.wide(Browser.PHONE);
        employee.open("obstacles").see("[data-card]");
        int place = List.of("REPORTED", "PICKED_UP").indexOf(column) + 1;

        employee.click(".rb-board-places > :nth-child(" + place + ")");

        employee.see(".rb-board-places > :nth-child(" + place + ")[aria-current=true]");
        employee.see("[data-column=" + column + "] [data-card]");
    }

    private static double number(@Nullable Object measured) {
        return ((Number) Objects.requireNonNull(measured)).doubleValue();
    }
}
