package nl.ruimbaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.ruimbaan.e2e.browser.Axe;
import nl.ruimbaan.e2e.browser.Browser;
import nl.ruimbaan.e2e.screens.StoryEditor;
import org.junit.jupiter.api.Test;

/** Long texts as people write them, seen in a browser. */
class LongTextJourney extends Journey {

    private static final String TEXT = """
            # Wat er gebeurde
            Eerst gebeld.
            Toen gemaild naar <naam klant>.
            Zie #%1$s, en in code `a < b #%1$s @Karin`.

            ### Nodig
            - een brief
              met stempel
            - een pas, zie <https://voorbeeld.nl/#12>

            > Wij bellen u
            > nooit terug.

            | dag | wat |
            |---|---|
            | ma. | gebeld |

            ```
            if (a < b) #%1$s
            ```
            ![kaart](https://elders.example/kaart.png)
            """;

    @Test
    void lines_code_links_and_headings_are_shown_as_they_were_meant() {
        Browser employee = signedIn("medewerker");
        String other = StoryEditor.anew(employee)
                .words("Iemand wacht per 1 jan. op een sleutel. Al weken.")
                .publish()
                .number();
        var story = StoryEditor.anew(employee)
                .words("Op di. 3 mrt. kwam er niemand. Weer niet.")
                .paste("happened", TEXT.formatted(other))
                .publish();

        assertThat(story.title()).isEqualTo("Op di. 3 mrt. kwam er niemand. Weer niet.");
        assertThat(texts(employee, "main h1")).hasSize(1);
        assertThat(texts(employee, ".rb-long-text h3, .rb-long-text h4")).containsExactly("Wat er gebeurde", "Nodig");
        assertThat(texts(employee, ".rb-long-text > p").getFirst()).isEqualTo("""
                Eerst gebeld.
                Toen gemaild naar <naam klant>.
                Zie #%1$s Iemand wacht per 1 jan. op een sleutel, en in code a < b #%1$s @Karin.""".formatted(other));
        assertThat(texts(employee, ".rb-long-text pre")).containsExactly("if (a < b) #" + other);
        assertThat(employee.isThere(".rb-long-text img")).isFalse();
        assertThat(employee.isThere(".rb-long-text a[href='https://voorbeeld.nl/#12']"))
                .isTrue();
        for (int width : List.of(Browser.DESK, 1024, Browser.PHONE)) {
            for (String scheme : List.of("light", "dark")) {
                employee.wide(width);
                Axe.scheme(employee, scheme);
                assertThat(Axe.violations(employee)).isEmpty();
                employee.photograph(Path.of("target", "e2e", "long-text-" + width + "-" + scheme + ".png"));
            }
        }

        employee.wide(Browser.DESK);
        employee.js("window.stayed = true");
        employee.click(".rb-long-text a[href='stories/" + other + "']");
        employee.waitForPath("stories/" + other);
        assertThat(employee.js("return window.stayed")).isEqualTo(true);
    }

    @Test
    void who_names_nobody_in_a_comment_is_told_so() {
        Browser employee = signedIn("medewerker");
        StoryEditor.anew(employee).words("Niemand wist het.").publish();
        employee.paste("field-comment-new", "Weet @Pietje Puk dit?\nOf niemand?")
                .click("#say-new");

        employee.seeText("vaadin-notification-card", "niemand heet @Pietje Puk");
        assertThat(texts(employee, ".rb-comment .rb-long-text p"))
                .containsExactly("Weet @Pietje Puk dit?\nOf niemand?");
    }

    private static List<String> texts(Browser browser, String css) {
        return browser.all(css).stream().map(it -> it.getText()).toList();
    }
}
