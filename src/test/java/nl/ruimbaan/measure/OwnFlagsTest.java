package nl.ruimbaan.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes to a chart by itself: obstacles of the team that are gone, as those who met them say. */
class OwnFlagsTest extends Measuring {

    private static final Instant MAY = Instant.parse("2026-05-04T10:00:00Z");

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Test
    void a_removed_obstacle_of_the_team_is_a_flag_once_it_is_confirmed() {
        MeasureId id = made(MeasureKind.C, Rhythm.WEEK, noord);
        adds(carla, id, weeks(1, 2));
        ObstacleId gone = removed(noord);
        removed(company.team("Zuid"));

        assertThat(page(bram, id).flags()).as("nobody confirmed it").isEmpty();
        company.at(anna, MAY.plusSeconds(120), () -> moves.move(gone, 2, new Move.Confirm("")));

        assertThat(page(bram, id).flags())
                .containsExactly(new MeasureFlag(
                        0,
                        FlagKind.REMOVED,
                        LocalDate.of(2026, 5, 4),
                        "Geen tweede adres",
                        new ItemRef(ItemKind.OBSTACLE, gone.number())));
        MeasureId ofAll = made(draft("Van allen", MeasureKind.C, Rhythm.WEEK, null));
        adds(carla, ofAll, weeks(1, 2));
        assertThat(page(bram, ofAll).flags())
                .as("the whole organisation has too many")
                .isEmpty();
    }

    private ObstacleId removed(@Nullable TeamId team) {
        PersonId mila = company.hire("Mila", Role.MANAGER);
        var draft = new ObstacleDraft("Geen tweede adres", "", "", "", null, null, team, false, Language.NL);
        var reported = (Outcome.Saved<ObstacleDraft>) company.at(anna, MAY, () -> obstacles.report(draft, null));
        var id = new ObstacleId(reported.item().number());
        company.at(mila, MAY.plusSeconds(30), () -> moves.move(id, 0, new Move.PickUp("Ik bel")));
        company.at(mila, MAY.plusSeconds(60), () -> moves.move(id, 1, new Move.TakeAway("Er is een veld", "Anna")));
        return id;
    }
}
