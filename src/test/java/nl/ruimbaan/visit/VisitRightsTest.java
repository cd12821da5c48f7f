package nl.ruimbaan.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ItemViews;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Who may do what with a note, and who sees it where: Mila wrote it, about the team in which Noor works. */
@ServiceTest
class VisitRightsTest extends Looking {

    @Autowired
    Moderation moderation;

    @Autowired
    ItemViews views;

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            readers  | what became of it  | mila | milo | noor | anna | carla | bea
            EVERYONE | nothing            | yes  | yes  | yes  | yes  | yes   | yes
            EVERYONE | reported           | yes  | no   | no   | no   | yes   | no
            EVERYONE | reported and shown | yes  | yes  | yes  | yes  | yes   | yes
            EVERYONE | withdrawn          | yes  | no   | no   | no   | no    | no
            TEAM     | nothing            | yes  | no   | yes  | no   | no    | no
            TEAM     | reported           | yes  | no   | no   | no   | yes   | no
            TEAM     | reported and shown | yes  | no   | yes  | no   | no    | no
            TEAM     | withdrawn          | yes  | no   | no   | no   | no    | no
            TEAM     | reported withdrawn | yes  | no   | no   | no   | no    | no
            """)
    void who_sees_it(
            VisitReaders readers,
            String became,
            String byMila,
            String byMilo,
            String byNoor,
            String byAnna,
            String byCarla,
            String byBea) {
        ObstacleId obstacle = reported("Zonder nummer vind ik niemand");
        VisitId id = noted(draft("Drie schermen open", readers, obstacle.ref()));
        become(became, id);

        sees(mila, byMila, id, obstacle);
        sees(milo, byMilo, id, obstacle);
        sees(noor, byNoor, id, obstacle);
        sees(anna, byAnna, id, obstacle);
        sees(carla, byCarla, id, obstacle);
        sees(bea, byBea, id, obstacle);
    }

    private void become(String what, VisitId id) {
        if (what.startsWith("reported")) {
            company.does(
                    noor, () -> moderation.recognisable(id.ref(), "Dat ben ik").refusals());
        }
        if (what.endsWith("shown")) {
            company.does(carla, () -> moderation.show(id.ref()).refusals());
        }
        if (what.endsWith("withdrawn")) {
            assertThat(company.as(mila, () -> visits.withdraw(id)).isDone()).isTrue();
        }
    }

    /** On its page, in the list, in the count, found by its words, beside what it is about, and by its number in a text. */
    private void sees(PersonId who, String yes, VisitId id, ObstacleId obstacle) {
        boolean expected = yes.equals("yes");
        var found = new VisitFilter("schermen", noord);
        company.does(who, () -> {
            assertThat(pages.page(id).isPresent()).isEqualTo(expected);
            assertThat(pages.list(VisitFilter.ALL, null).items()).hasSize(expected ? 1 : 0);
            assertThat(pages.list(found, null).items()).hasSize(expected ? 1 : 0);
            assertThat(pages.count(VisitFilter.ALL).value()).isEqualTo(expected ? 1 : 0);
            assertThat(pages.count(found).value()).isEqualTo(expected ? 1 : 0);
            assertThat(pages.about(obstacle.ref(), null).items()).hasSize(expected ? 1 : 0);
            assertThat(views.mayRead(id.ref())).isEqualTo(expected);
        });
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            who   | notes one | writes it anew | withdraws it | puts it back
            mila  | done      | done           | done         | done
            milo  | done      | not there      | not there    | not there
            noor  | no        | no             | not there    | not there
            anna  | no        | no             | not there    | not there
            carla | no        | no             | not there    | not there
            bea   | no        | no             | not there    | not there
            """)
    void who_does_what(String who, String notes, String writes, String withdraws, String putsBack) {
        PersonId person = Objects.requireNonNull(
                Map.of("mila", mila, "milo", milo, "noor", noor, "anna", anna, "carla", carla, "bea", bea)
                        .get(who));
        VisitId id = noted("Drie schermen open");
        VisitDraft other = draft("Vier schermen", VisitReaders.EVERYONE);

        assertThat(does(person, () -> visits.note(other, 0))).isEqualTo(notes);
        assertThat(does(person, () -> visits.write(id, 0, other))).isEqualTo(writes);
        assertThat(does(person, () -> visits.withdraw(id))).isEqualTo(withdraws);
        assertThat(does(person, () -> visits.putBack(id))).isEqualTo(putsBack);
    }

    private String does(PersonId person, Supplier<?> deed) {
        try {
            return company.as(person, () -> switch (deed.get()) {
                case Outcome.Saved<?> ignored -> "done";
                case Act.Done ignored -> "done";
                case Outcome.Gone<?> ignored -> "not there";
                case Act.Gone ignored -> "not there";
                case Object other -> other.toString();
            });
        } catch (AccessDeniedException denied) {
            return "no";
        }
    }
}
