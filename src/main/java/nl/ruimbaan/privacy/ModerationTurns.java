package nl.ruimbaan.privacy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ItemView;
import nl.ruimbaan.base.ItemViews;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Turn;
import nl.ruimbaan.base.TurnSource;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for a coach: texts in which a reader recognised somebody. */
@Component
class ModerationTurns implements TurnSource {

    private final JdbcClient jdbc;
    private final ObjectProvider<ModeratedTexts> features;
    private final ItemViews views;
    private final CurrentUser user;

    ModerationTurns(JdbcClient jdbc, ObjectProvider<ModeratedTexts> features, ItemViews views, CurrentUser user) {
        this.jdbc = jdbc;
        this.features = features;
        this.views = views;
        this.user = user;
    }

    private record Waiting(String kind, long number, Instant since) {}

    /** Where a coach looks at it, and the sentence that asks so. */
    private record Place(ItemRef item, String key) {}

    @Override
    public List<Turn> turns(int limit) {
        if (!user.has(Role.COACH)) {
            return List.of();
        }
        List<Waiting> waiting = waiting(limit);
        Map<Waiting, Place> places = places(waiting);
        Map<ItemRef, ItemView> seen =
                views.of(places.values().stream().map(Place::item).toList());
        return waiting.stream()
                .flatMap(it -> Stream.ofNullable(places.get(it))
                        .flatMap(place -> Stream.ofNullable(seen.get(place.item()))
                                .map(view -> new Turn(place.item(), place.key(), view.title(), it.since()))))
                .toList();
    }

    private List<Waiting> waiting(int limit) {
        return jdbc.sql("select text_kind, text_number, hidden_at from hidden_text where recognisable = true"
                        + " order by hidden_at, text_number fetch first " + limit + " rows only")
                .query((row, i) -> new Waiting(
                        row.getString("text_kind"), row.getLong("text_number"), Rows.moment(row, "hidden_at")))
                .list();
    }

    private Map<Waiting, Place> places(List<Waiting> waiting) {
        Map<Waiting, Place> places = new HashMap<>();
        features.forEach(feature -> {
            List<Waiting> its = waiting.stream()
                    .filter(it -> it.kind().equals(feature.textKind()))
                    .toList();
            Map<Long, ItemRef> items = its.isEmpty()
                    ? Map.of()
                    : feature.items(its.stream().map(Waiting::number).toList());
            its.forEach(it -> Optional.ofNullable(items.get(it.number()))
                    .ifPresent(item -> places.put(it, new Place(item, feature.turnKey()))));
        });
        return places;
    }
}
