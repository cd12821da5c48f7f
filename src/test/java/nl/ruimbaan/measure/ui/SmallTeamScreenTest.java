package nl.ruimbaan.measure.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.measure.MeasureId;
import nl.ruimbaan.measure.MeasureKind;
import nl.ruimbaan.measure.Rhythm;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.Colleague;
import org.junit.jupiter.api.Test;

/** A team of so few people types its values and is told why nobody sees them yet. */
class SmallTeamScreenTest extends MeasuringAtScreens {

    @Test
    void zoe_types_a_value_reads_that_it_is_kept_and_sees_it_when_the_team_has_grown() {
        TeamId four = company.team("Zuid");
        PersonId zoe = company.hire("Zoë", four);
        company.hire(3, four);
        noord = four;
        MeasureId id = made(MeasureKind.C, Rhythm.WEEK);

        Colleague zoeHere = portal.sits(zoe)
                .goesTo(MeasureLinks.points(id))
                .sees("Van een team met minder dan vijf mensen laten we geen cijfers zien")
                .sees("Er zijn nog geen waarden ingevuld.");
        add(id, weeks(8));

        zoeHere.goesTo(MeasureLinks.measure(id))
                .sees("8 waarden zijn ingevuld en blijven bewaard")
                .sees("Was een waarde fout, vul die periode dan opnieuw in.");
        assertThat(zoeHere.canClick("add-points")).isTrue();
        assertThat(zoeHere.shows("Toon als tabel")).isFalse();
        assertThat(zoeHere.shows("CSV")).isFalse();
        assertThat(portal.sits(bram)
                        .goesTo(MeasureLinks.list())
                        .shows("geen cijfers: een team met minder dan vijf mensen"))
                .isTrue();

        company.hire("Zara", four);

        zoeHere.goesTo(MeasureLinks.measure(id)).sees("Toon als tabel");
        assertThat(zoeHere.shows("blijven bewaard")).isFalse();
    }
}
