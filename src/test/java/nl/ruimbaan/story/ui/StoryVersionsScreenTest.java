package nl.ruimbaan.story.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.ui.Comparison;
import nl.ruimbaan.demand.Channel;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How a story changed, for everybody to see. */
@ScreenTest
class StoryVersionsScreenTest {

    @Autowired
    StoryService stories;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    PersonId anna;
    PersonId bram;
    StoryId story;
    Colleague annaHere;

    @BeforeEach
    void anna_tells() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        var told = (Outcome.Saved<?>)
                company.as(anna, () -> stories.tell(StoryDraft.of("Ik wacht al weken op een brief", Language.NL)));
        story = new StoryId(told.item().number());
        annaHere = portal.sits(anna).goesTo(StoryLinks.edit(story));
    }

    @Test
    void a_story_that_never_changed_says_nothing_of_versions() {
        Colleague bramHere = portal.sits(bram).goesTo(StoryLinks.page(story));

        assertThat(bramHere.shows("bewerkt")).isFalse();
        bramHere.goesTo(StoryLinks.versions(story));
        assertThat(headings(bramHere)).containsExactly("Zo werd het verteld ");
    }

    @Test
    void bram_follows_the_link_and_reads_word_by_word_what_went_and_what_came() {
        annaHere.fills("words", "Ik wacht al maanden op een brief").clicks("save");

        Colleague bramHere = portal.sits(bram).goesTo(StoryLinks.page(story));
        assertThat(bramHere.addressOf("versions")).isEqualTo("stories/" + story.number() + "/versions");
        bramHere.goesTo(bramHere.addressOf("versions"));

        assertThat(bramHere.title()).isEqualTo("#" + story.number() + " Hoe dit verhaal veranderde · Ruimbaan");
        assertThat(headings(bramHere)).containsExactly("Bewerkt ", "Zo werd het verteld ");
        assertThat(parts(bramHere, "del")).containsExactly("weken ");
        assertThat(parts(bramHere, "ins")).containsExactly("maanden ");
    }

    @Test
    void only_what_differs_is_named() {
        annaHere.fills("mattered", "Weten waar ik aan toe ben").clicks("save");

        annaHere.goesTo(StoryLinks.versions(story));

        assertThat(annaHere.window().find(H3.class).all())
                .extracting(H3::getText)
                .containsExactly(
                        "Wat was voor deze klant belangrijk? (niet verplicht)",
                        "Wat zei de klant?",
                        "Titel (niet verplicht)");
        assertThat(parts(annaHere, "ins")).containsExactly("Weten waar ik aan toe ben");
        assertThat(parts(annaHere, "del")).isEmpty();
    }

    @Test
    void another_answer_beside_the_text_is_a_version_without_a_difference() {
        annaHere.fills("channel", Channel.LETTER).clicks("save");

        annaHere.goesTo(StoryLinks.versions(story)).sees("Alleen antwoorden naast de tekst zijn veranderd.");

        assertThat(annaHere.window().find(Comparison.class).all()).hasSize(2);
    }

    @Test
    void the_newest_stands_first() {
        annaHere.fills("words", "Ik wacht al maanden op een brief").clicks("save");
        annaHere.goesTo(StoryLinks.edit(story))
                .fills("words", "Ik wacht al jaren op een brief")
                .clicks("save");

        annaHere.goesTo(StoryLinks.versions(story));

        assertThat(parts(annaHere, "ins")).containsExactly("jaren ", "maanden ");
    }

    private static List<String> headings(Colleague colleague) {
        colleague.window().activate();
        return colleague.window().find(H2.class).all().stream()
                .map(H2::getText)
                .filter(it -> it.endsWith(" "))
                .toList();
    }

    private static List<String> parts(Colleague colleague, String tag) {
        colleague.window().activate();
        return colleague.window().find(HtmlContainer.class).all().stream()
                .filter(it -> it.getElement().getTag().equals(tag))
                .map(HtmlContainer::getText)
                .toList();
    }
}
