package nl.ruimbaan.improvement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.improvement.BacklogFilter;
import nl.ruimbaan.improvement.BacklogOrder;
import nl.ruimbaan.improvement.ImprovementBacklog;
import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class BacklogCsvTest {

    private static final Instant THEN = Instant.parse("2026-10-01T10:00:00Z");

    @Autowired
    ImprovementService improvements;

    @Autowired
    ImprovementBacklog backlog;

    @Autowired
    I18NProvider texts;

    @Autowired
    Company company;

    PersonId anna;

    @BeforeEach
    void hire() {
        anna = company.hire("Anna");
    }

    @Test
    void it_holds_what_the_list_shows_and_never_who_owns_it_and_calculates_nothing() {
        ImprovementId id = proposes("=1+1;2");

        assertThat(file(BacklogFilter.ALL))
                .isEqualTo("\uFEFF" + """
                        "Nummer";"Verbetering";"Probleem";"Fase";"Team";"Doen mee";"Voorgesteld";"Laatste activiteit";"Link"
                        "%d";"'=1+1;2";"'=1+1;2";"Idee";"";"1";"01-10-2026";"01-10-2026";"https://ruimbaan.example/improvements/%d"
                        """.formatted(id.number(), id.number()).replace("\n", "\r\n"));
    }

    @Test
    void it_goes_on_after_the_first_page_in_the_order_of_the_list() {
        for (int i = 100; i < 220; i++) {
            proposes("Idee " + i);
        }

        assertThat(file(BacklogFilter.ALL.by(BacklogOrder.TITLE, true)).lines())
                .hasSize(121)
                .satisfies(lines -> assertThat(lines.get(1)).contains("Idee 219"))
                .satisfies(lines -> assertThat(lines.get(120)).contains("Idee 100"));
        assertThat(file(BacklogFilter.ALL.of("219", null, false)).lines()).hasSize(2);
    }

    private String file(BacklogFilter filter) {
        var out = new ByteArrayOutputStream();
        company.does(anna, () -> {
            try {
                new BacklogCsv(
                                backlog,
                                key -> texts.getTranslation(key, Language.NL.locale()),
                                Language.NL.locale(),
                                "https://ruimbaan.example")
                        .write(filter, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return out.toString(StandardCharsets.UTF_8);
    }

    private ImprovementId proposes(String problem) {
        var saved = (Outcome.Saved<ImprovementDraft>) company.at(
                anna, THEN, () -> improvements.propose(ImprovementDraft.of(problem, null, Language.NL), null));
        return new ImprovementId(saved.item().number());
    }
}
