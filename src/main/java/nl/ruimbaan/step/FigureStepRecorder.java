package nl.ruimbaan.step;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what is decided about limits, by the current user; nothing is ever deleted. */
@Component
class FigureStepRecorder {

    private final JdbcClient jdbc;
    private final Numbers numbers;
    private final CurrentUser user;
    private final Clock clock;

    FigureStepRecorder(JdbcClient jdbc, Numbers numbers, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.user = user;
        this.clock = clock;
    }

    void keep(StepScope scope, LocalDate from, boolean made, String why, boolean wanted, @Nullable ItemRef item) {
        jdbc.sql(
                        "insert into figure_step (id, measure, team_id, demand_type_id, from_day, made, why, wanted, item_kind,"
                                + " item_id, person_id, at, holds) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(numbers.nextRecord())
                .param(scope.measure().name())
                .param(scope.team() == null ? null : scope.team().value())
                .param(scope.type())
                .param(from)
                .param(made)
                .param(why.strip())
                .param(wanted)
                .param(item == null ? null : item.kind().name())
                .param(item == null ? null : item.number())
                .param(user.id().value())
                .param(now())
                .param(scope.key() + "|" + from + "|" + made)
                .update();
    }

    /** It no longer holds. Answers whether it did. */
    boolean end(long step, String why) {
        return jdbc.sql("update figure_step set ended_by = ?, ended_at = ?, ended_why = ?, holds = null"
                                + " where id = ? and ended_at is null")
                        .params(user.id().value(), now(), why.strip(), step)
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.now().atOffset(ZoneOffset.UTC);
    }
}
