package nl.ruimbaan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.RunAs;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** Sixty questions over the demo and over what citizens said: what is meant is to be among the first three. */
@SpringBootTest(properties = "ruimbaan.demo.language=nl")
@ContextConfiguration(initializers = TestDatabase.class)
@ActiveProfiles("demo")
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelevanceTest {

    private static final int FIRST = 3;
    private static final double LEAST = 0.95;

    @Autowired
    SearchService search;

    @Autowired
    StoryService stories;

    @Autowired
    RunAs runAs;

    @Autowired
    JdbcClient jdbc;

    PersonId sanne;

    @BeforeAll
    void citizens_are_quoted() throws IOException {
        sanne = new PersonId(jdbc.sql("select id from person where username = 'medewerker'")
                .query(Long.class)
                .single());
        for (String line :
                lines("exchange/customer-quotes.csv").stream().skip(1).toList()) {
            String quote = line.split(";", 3)[1];
            runAs.person(sanne, () -> stories.tell(StoryDraft.of(quote, Language.NL)));
        }
    }

    @Test
    void what_is_meant_is_among_the_first_three() throws IOException {
        List<String> missed = new ArrayList<>();
        List<String> questions = lines("search/questions.txt").stream()
                .filter(it -> !it.startsWith("#"))
                .toList();
        for (String line : questions) {
            String[] question = line.split(" = ", 2);
            List<String> titles = titles(question[0]);
            if (titles.stream().noneMatch(it -> it.contains(question[1]))) {
                missed.add(line + ", found " + titles);
            }
        }
        double score = 1 - (double) missed.size() / questions.size();
        System.out.printf("Relevance: %d questions, %.3f among the first three%n", questions.size(), score);
        missed.forEach(it -> System.out.println("missed: " + it));

        assertThat(questions).hasSize(60);
        assertThat(score).isGreaterThanOrEqualTo(LEAST);
    }

    private List<String> titles(String typed) {
        return runAs.person(sanne, () -> search.find(SearchFilter.of(typed), 0, FIRST)).hits().stream()
                .map(it -> MarkedPiece.plain(it.title()))
                .toList();
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources", file), StandardCharsets.UTF_8);
    }
}
