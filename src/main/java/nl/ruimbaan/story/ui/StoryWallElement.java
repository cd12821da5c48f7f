package nl.ruimbaan.story.ui;

import com.vaadin.flow.component.Tag;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.base.ui.ClientElement;
import nl.ruimbaan.story.StoryCard;

/** The wall in the browser: {@code frontend/story/rb-wall.js}. The server keeps no card of it. */
@Tag("rb-wall")
class StoryWallElement extends ClientElement {

    StoryWallElement(Runnable more) {
        super("story/rb-wall.js");
        setId("wall");
        getElement().addEventListener("wall-more", event -> more.run());
    }

    void init() {
        call("init", Map.of("lang", getLocale().toLanguageTag(), "labels", labels()));
    }

    /** @param place the address of this wall, under which the browser keeps how far a reader was */
    void show(Slice<StoryCard> page, String place) {
        call("show", Map.of("cards", page.items(), "more", page.more(), "place", place));
    }

    void append(Slice<StoryCard> page) {
        call("append", Map.of("cards", page.items(), "more", page.more()));
    }

    void put(StoryCard card) {
        call("put", card);
    }

    void remove(long id) {
        call("remove", id);
    }

    private Map<String, String> labels() {
        return List.of("more", "led", "loading", "literal", "roughly", "source", "teller", "hiddenTeller").stream()
                .collect(Collectors.toMap(it -> it, it -> getTranslation("wall.label." + it)));
    }
}
