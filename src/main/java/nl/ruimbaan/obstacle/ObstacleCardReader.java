package nl.ruimbaan.obstacle;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.ruimbaan.base.ItemNews;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.privacy.HiddenTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The card of one obstacle, as open boards hear of it. */
@Component
class ObstacleCardReader {

    private final ObstacleNameReader names;
    private final HiddenTexts hidden;
    private final JsonMapper json;

    ObstacleCardReader(ObstacleNameReader names, HiddenTexts hidden, JsonMapper json) {
        this.names = names;
        this.hidden = hidden;
        this.json = json;
    }

    /** Of a hidden one they hear only that it is gone. */
    ItemNews news(Obstacle obstacle) {
        if (hidden.holds(obstacle.obstacleId().ref())) {
            return new ObstacleGone(obstacle.id());
        }
        ObstacleCard card = card(obstacle, names.of(obstacle));
        return new ObstacleNews(
                card,
                json.writeValueAsString(new InColumn(card.state(), card.team(), card)),
                obstacle.reporter(),
                obstacle.course().owner(),
                obstacle.text().team(),
                obstacle.course().level());
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record InColumn(String column, @Nullable String team, ObstacleCard card) {}

    private static ObstacleCard card(Obstacle obstacle, ObstacleNameReader.Names names) {
        ConditionKind kind = obstacle.text().kind();
        return new ObstacleCard(
                obstacle.id(),
                obstacle.text().title(),
                obstacle.state().name(),
                obstacle.text().team() == null ? null : obstacle.text().team().value(),
                names.team(),
                kind == null ? null : kind.name(),
                obstacle.course().level().onCard(),
                obstacle.standing().movedAt(),
                names.occurrences(),
                names.owner(),
                obstacle.course().nextStep(),
                obstacle.course().nextStepOn());
    }
}
