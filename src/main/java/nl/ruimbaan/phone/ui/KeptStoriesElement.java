package nl.ruimbaan.phone.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruimbaan.base.ui.ClientElement;
import nl.ruimbaan.phone.OfflineStory;
import nl.ruimbaan.security.PersonId;
import tools.jackson.databind.JsonNode;

/** What waits in the browser of what was typed without a line: {@code frontend/phone/rb-kept-stories.js}. */
@Tag("rb-kept-stories")
class KeptStoriesElement extends ClientElement {

    private static final String STORIES = "event.detail.stories";
    private static final String OPEN = "event.detail.open";

    KeptStoriesElement() {
        super("phone/rb-kept-stories.js");
        setId("kept-stories");
    }

    void init(PersonId person) {
        Map<String, String> labels = Stream.of("whose", "mine", "notMine")
                .collect(Collectors.toMap(it -> it, it -> getTranslation("phone.waiting." + it)));
        call("init", Map.of("lang", getLocale().toLanguageTag(), "person", person.value(), "labels", labels));
    }

    /** Calls back with what the reader typed, and with how many there are of which nobody knows whose they are. */
    void onStories(ObjIntConsumer<List<OfflineStory>> bring) {
        getElement()
                .addEventListener("stories-bring", event -> {
                    JsonNode sent = event.getEventData();
                    bring.accept(
                            List.of(JacksonUtils.getMapper()
                                    .readValue(sent.get(STORIES).asString(), OfflineStory[].class)),
                            sent.get(OPEN).asInt());
                })
                .addEventData(STORIES)
                .addEventData(OPEN);
    }

    /** The browser need not keep these any longer. Said to the page: the element is gone when the editor comes at once. */
    void brought(List<String> keys) {
        getElement()
                .getNode()
                .runWhenAttached(ui -> ui.getPage()
                        .executeJs(
                                "dispatchEvent(new CustomEvent('rb-story-brought', {detail: {keys: $0}}))",
                                JacksonUtils.getMapper().valueToTree(keys)));
    }
}
