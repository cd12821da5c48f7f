package nl.ruimbaan.push.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.DomEvent;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruimbaan.base.ui.ClientElement;
import nl.ruimbaan.push.DeviceDraft;

/** What the browser in which one reads can do: {@code frontend/push/rb-push.js}. */
@Tag("rb-push")
class PushElement extends ClientElement {

    PushElement() {
        super("push/rb-push.js");
        setId("push-here");
    }

    void init(String publicKey) {
        Map<String, String> labels = Stream.of(
                        "http", "install", "cannot", "denied", "off", "on", "failed", "asks", "turnOn")
                .collect(Collectors.toMap(it -> it, it -> getTranslation("push.here." + it)));
        call("init", Map.of("key", publicKey, "labels", labels));
    }

    void known(boolean yes) {
        call("known", yes);
    }

    /** The reader took this browser away, or another one: one reads on where it says how it is here. */
    void left(boolean here) {
        call("left", here);
    }

    /** Calls back with the address that something was agreed for in this browser. */
    void onHere(Consumer<String> here) {
        getElement()
                .addEventListener("push-here", event -> here.accept(text(event, "endpoint")))
                .addEventData("event.detail.endpoint");
    }

    /** Calls back when the reader wants messages here. */
    void onTurnedOn(Consumer<DeviceDraft> turnOn) {
        var listener = getElement()
                .addEventListener(
                        "push-on",
                        event -> turnOn.accept(new DeviceDraft(
                                text(event, "endpoint"),
                                text(event, "p256dh"),
                                text(event, "auth"),
                                text(event, "agent"))));
        Stream.of("endpoint", "p256dh", "auth", "agent").forEach(it -> listener.addEventData("event.detail." + it));
    }

    private static String text(DomEvent event, String what) {
        return event.getEventData().path("event.detail." + what).asString("");
    }
}
