package nl.ruimbaan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.story.CaseFacts;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.CommittedServiceTest;
import nl.ruimbaan.support.Company;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommittedServiceTest
class SearchServiceTest {

    @Autowired
    SearchService search;

    @Autowired
    StoryService stories;

    @Autowired
    Company company;

    PersonId anna;
    TeamId wonen;

    @BeforeEach
    void a_wall() {
        anna = company.hire("Anna");
        wonen = company.team("Wonen");
        story("De sleutels waren weg", "Mijn huurachterstand klopt niet, het ging niet goed.", "");
        story("Verhuizing vergeten", "Eén telefoontje en de cliënt was geholpen", "coördinatie");
        story("E-mail kwam niet aan", "De monteur belt nooit terug", "");
    }

    @AfterEach
    void home() {
        company.goHome();
    }

    @Test
    void words_are_found_in_every_form() {
        assertThat(found("sleutel")).containsExactly("De sleutels waren weg");
        assertThat(found("een telefoontje")).containsExactly("Verhuizing vergeten");
        assertThat(found("client")).containsExactly("Verhuizing vergeten");
        assertThat(found("huur")).containsExactly("De sleutels waren weg");
        assertThat(found("achterstand")).containsExactly("De sleutels waren weg");
        assertThat(found("bellen")).containsExactly("E-mail kwam niet aan");
        assertThat(found("email")).containsExactly("E-mail kwam niet aan");
        assertThat(found("verhuisde")).containsExactly("Verhuizing vergeten");
        assertThat(found("sleutle")).containsExactly("De sleutels waren weg");
        assertThat(found("niet goed")).containsExactly("De sleutels waren weg");
        assertThat(found("coordinatie")).containsExactly("Verhuizing vergeten");
    }

    private List<String> found(String text) {
        return company.as(anna, () -> search.find(SearchFilter.of(text), 0, 20)).hits().stream()
                .map(it -> it.title().stream().map(MarkedPiece::text).collect(Collectors.joining()))
                .toList();
    }

    private void story(String title, String words, String tag) {
        company.does(
                anna,
                () -> stories.tell(new StoryDraft(
                        words,
                        true,
                        title,
                        "",
                        "",
                        CaseFacts.NONE,
                        wonen,
                        false,
                        Language.NL,
                        null,
                        List.of(),
                        tag.isEmpty() ? List.of() : List.of(tag))));
    }
}
