package nl.ruimbaan.stillness.ui;

import com.vaadin.flow.component.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.base.ui.ClientElement;
import nl.ruimbaan.obstacle.ObstacleState;
import nl.ruimbaan.stillness.StillRow;
import nl.ruimbaan.stillness.StillSection;

/** The rows of a section in the browser: {@code frontend/stillness/rb-still.js}. The server keeps none of them. */
@Tag("rb-still")
class StillElement extends ClientElement {

    private final StillSection section;

    /** @param more asked for the next page */
    StillElement(StillSection section, Runnable more) {
        super("stillness/rb-still.js");
        this.section = section;
        setId("still-" + section);
        getElement().addEventListener("still-more", event -> more.run());
    }

    void init() {
        call("init", Map.of("lang", getLocale().toLanguageTag(), "labels", labels()));
    }

    void show(Slice<StillRow> page) {
        call("show", Map.of("rows", page.items(), "more", page.more()));
    }

    void append(Slice<StillRow> page) {
        call("append", Map.of("rows", page.items(), "more", page.more()));
    }

    private Map<String, Object> labels() {
        Map<String, Object> labels = new LinkedHashMap<>();
        for (String name : List.of("more", "owner", "noOwner")) {
            labels.put(name, getTranslation("obstacle.card." + name));
        }
        labels.put("next", getTranslation("obstacle.still.next"));
        labels.put("days", counted("obstacle.still.days", "zero", "one", "other"));
        labels.put("times", counted("obstacle.card.times", "one", "other"));
        labels.put("states", section == StillSection.WAITING ? Map.of() : states());
        return labels;
    }

    private Map<String, String> states() {
        return Stream.of(ObstacleState.values())
                .collect(Collectors.toMap(ObstacleState::name, it -> getTranslation(it.key())));
    }

    private Map<String, String> counted(String key, String... numbers) {
        return Stream.of(numbers).collect(Collectors.toMap(it -> it, it -> getTranslation(key + "." + it)));
    }
}
