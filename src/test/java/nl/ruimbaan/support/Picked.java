package nl.ruimbaan.support;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.ruimbaan.base.ui.ChoiceField;
import tools.jackson.databind.JsonNode;

/** A choice field on a screen, as its reader sees it and uses it. */
public final class Picked {

    private final Element field;

    private Picked(Element field) {
        this.field = field;
    }

    /** The one with this id. */
    public static Picked in(BrowserlessUIContext window, String id) {
        return new Picked(window.find(ChoiceField.class).withId(id).single().getElement());
    }

    /** What one can choose from, but for none. */
    public List<String> choices() {
        return items().stream()
                .filter(it -> !it.get("value").asString().isEmpty())
                .map(it -> it.get("label").asString())
                .toList();
    }

    /** As the browser tells it. */
    public void picks(String label) {
        String value = items().stream()
                .filter(it -> it.get("label").asString().equals(label))
                .map(it -> it.get("value").asString())
                .findFirst()
                .orElseThrow();
        try {
            field.getNode()
                    .getFeature(ElementPropertyMap.class)
                    .deferredUpdateFromClient("value", value)
                    .run();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private List<JsonNode> items() {
        return StreamSupport.stream(((JsonNode) field.getPropertyRaw("items")).spliterator(), false)
                .toList();
    }
}
