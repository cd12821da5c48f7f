package nl.ruimbaan.obstacle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Measured on forty pairs, all of which are on the board at once. */
@ServiceTest
class SimilarPairsTest {

    private static final Path PAIRS = Path.of("src", "test", "resources", "obstacle", "similar-pairs.txt");

    @Autowired
    SimilarObstacles similar;

    @Autowired
    ObstacleService obstacles;

    @Autowired
    Company company;

    record Pair(boolean alike, String there, String typed) {}

    PersonId anna;
    private List<Pair> pairs;
    private final Map<Pair, ObstacleId> reported = new HashMap<>();

    @BeforeEach
    void all_are_on_the_board() throws IOException {
        anna = company.hire("Anna");
        try (var lines = Files.lines(PAIRS)) {
            pairs = lines.filter(it -> !it.startsWith("#"))
                    .map(it -> it.split(" \\| "))
                    .map(it -> new Pair(it[0].equals("alike"), it[1], it[2]))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        pairs.forEach(it -> reported.put(it, reports(it.there())));
    }

    @Test
    void there_are_twenty_of_each() {
        assertThat(pairs.stream().filter(Pair::alike)).hasSize(20);
        assertThat(pairs).hasSize(40);
    }

    @Test
    void of_twenty_pairs_about_the_same_at_least_seventeen_find_each_other() {
        assertThat(pairs.stream().filter(Pair::alike).filter(this::isOffered)).hasSizeGreaterThanOrEqualTo(17);
    }

    @Test
    void of_twenty_pairs_about_something_else_none_is_offered() {
        assertThat(pairs.stream().filter(it -> !it.alike()).filter(this::isOffered))
                .isEmpty();
    }

    @Test
    void words_that_say_little_make_nothing_alike() {
        assertThat(company.as(anna, () -> similar.to("Niemand kan zijn eigen zaken zien", null)))
                .isEmpty();
    }

    private boolean isOffered(Pair pair) {
        return company.as(anna, () -> similar.to(pair.typed(), null)).stream()
                .anyMatch(it -> it.id().equals(reported.get(pair)));
    }

    private ObstacleId reports(String sentence) {
        var saved = (Outcome.Saved<ObstacleDraft>) company.as(
                anna, () -> obstacles.report(ObstacleDraft.of(sentence, Language.NL), null));
        return new ObstacleId(saved.item().number());
    }
}
