package nl.ruimbaan.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.Turn;
import nl.ruimbaan.base.TurnSource;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class StoryModerationTest {

    @Autowired
    StoryService stories;

    @Autowired
    Moderation moderation;

    @Autowired
    StoryArchive archive;

    @Autowired
    StoryWall wall;

    @Autowired
    StoryTitles titles;

    @Autowired
    List<TurnSource> turns;

    @Autowired
    Company company;

    PersonId anna;
    PersonId bram;
    PersonId carla;
    StoryId story;

    @BeforeEach
    void told() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        carla = company.hire("Carla", Role.COACH);
        story = company.as(anna, () -> {
            var saved = (Outcome.Saved<StoryDraft>)
                    stories.tell(StoryDraft.of("De bakker van de hoek wacht al een jaar", Language.NL));
            return new StoryId(saved.item().number());
        });
    }

    @Test
    void who_recognises_somebody_hides_the_story_at_once() {
        assertThat(company.as(
                        bram,
                        () -> moderation.recognisable(story.ref(), "De bakker").refusals()))
                .isEmpty();

        assertThat(seenBy(bram)).isFalse();
        assertThat(seenBy(anna)).isTrue();
        assertThat(seenBy(carla)).isTrue();
        assertThat(company.as(bram, () -> wall.wall(WallFilter.ALL, null)).items())
                .extracting(StoryCard::id)
                .doesNotContain(story.number());
        assertThat(company.as(bram, () -> titles.views(List.of(story.number()))))
                .isEmpty();
        assertThat(company.as(anna, () -> titles.views(List.of(story.number()))))
                .extracting(it -> it.stateKey())
                .containsExactly("story.state.HIDDEN");
    }

    @Test
    void a_coach_is_asked_to_look_and_can_put_it_back() {
        company.as(bram, () -> moderation.recognisable(story.ref(), "").refusals());

        assertThat(company.as(
                        carla,
                        () -> turns.stream()
                                .flatMap(it -> it.turns(10).stream())
                                .toList()))
                .extracting(Turn::path)
                .contains(story.ref().path());
        assertThat(company.as(
                        bram,
                        () -> turns.stream()
                                .flatMap(it -> it.turns(10).stream())
                                .toList()))
                .isEmpty();

        assertThat(company.as(carla, () -> moderation.show(story.ref()).refusals()))
                .isEmpty();
        assertThat(seenBy(bram)).isTrue();
        assertThat(company.as(
                        carla,
                        () -> turns.stream()
                                .flatMap(it -> it.turns(10).stream())
                                .toList()))
                .extracting(Turn::path)
                .doesNotContain(story.ref().path());
    }

    @Test
    void a_coach_hides_with_a_reason_that_the_teller_reads() {
        assertThat(company.as(carla, () -> moderation.hide(story.ref(), " ").refusals()))
                .containsExactly(Refusal.of("note", "moderation.refused.noReason"));
        assertThat(company.as(
                        carla,
                        () -> moderation.hide(story.ref(), "Nog in gesprek").refusals()))
                .isEmpty();

        assertThat(company.as(anna, () -> moderation.hiding(story.ref()))).hasValueSatisfying(it -> {
            assertThat(it.note()).isEqualTo("Nog in gesprek");
            assertThat(it.recognisable()).isFalse();
        });
    }

    @Test
    void only_a_coach_hides_with_a_reason_or_puts_back() {
        assertThatThrownBy(() -> company.as(
                        anna, () -> moderation.hide(story.ref(), "Weg").refusals()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() ->
                        company.as(anna, () -> moderation.show(story.ref()).refusals()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void who_may_not_read_it_cannot_tell_that_it_is_there() {
        company.as(bram, () -> moderation.recognisable(story.ref(), "").refusals());

        assertThat(company.as(
                        bram,
                        () -> moderation.recognisable(story.ref(), "Nog eens").refusals()))
                .isEqualTo(company.as(
                        bram,
                        () -> moderation
                                .recognisable(new StoryId(999_999_999).ref(), "")
                                .refusals()));
    }

    @Test
    void the_teller_changes_it_while_it_is_hidden_and_it_stays_hidden() {
        company.as(bram, () -> moderation.recognisable(story.ref(), "").refusals());

        assertThat(company.as(
                        anna, () -> stories.edit(story, 0, StoryDraft.of("Iemand wacht al een jaar", Language.NL))))
                .isInstanceOf(Outcome.Saved.class);
        assertThat(seenBy(bram)).isFalse();
    }

    @Test
    void a_note_that_is_too_long_is_refused_with_the_limit() {
        assertThat(company.as(
                        bram,
                        () -> moderation
                                .recognisable(story.ref(), "x".repeat(501))
                                .refusals()))
                .containsExactly(Refusal.of("note", "refused.tooLong", 500, 501));
    }

    @Test
    void its_teller_or_a_coach_archives_it_and_everyone_still_reads_it() {
        assertThat(company.as(bram, () -> archive.archive(story).refusals()))
                .containsExactly(Refusal.because("story.refused.notYours"));
        assertThat(company.as(anna, () -> archive.archive(story).refusals())).isEmpty();

        assertThat(onTheWall(Map.of())).isFalse();
        assertThat(onTheWall(Map.of("archived", "1"))).isTrue();
        assertThat(company.as(bram, () -> wall.page(story)).orElseThrow().archived())
                .isTrue();
        assertThat(company.as(bram, () -> archive.unarchive(story).refusals()))
                .containsExactly(Refusal.because("story.refused.notYours"));
        assertThat(company.as(carla, () -> archive.unarchive(story).refusals())).isEmpty();
        assertThat(onTheWall(Map.of())).isTrue();
        assertThat(onTheWall(Map.of("archived", "1"))).isFalse();
    }

    @Test
    void what_is_hidden_is_not_archived_and_what_is_archived_can_be_hidden() {
        company.as(bram, () -> moderation.recognisable(story.ref(), "").refusals());
        company.as(anna, () -> archive.archive(story).refusals());
        assertThat(seenBy(bram)).isFalse();

        company.as(carla, () -> moderation.show(story.ref()).refusals());
        company.as(carla, () -> archive.archive(story).refusals());
        company.as(bram, () -> moderation.recognisable(story.ref(), "").refusals());
        assertThat(seenBy(bram)).isFalse();
        assertThat(onTheWall(Map.of("archived", "1"))).isFalse();
    }

    private boolean onTheWall(Map<String, String> filter) {
        return company.as(bram, () -> wall.wall(WallFilter.of(filter), null)).items().stream()
                .anyMatch(it -> it.id() == story.number());
    }

    private boolean seenBy(PersonId reader) {
        return company.as(reader, () -> wall.page(story)).isPresent();
    }
}
