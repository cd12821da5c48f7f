package nl.ruimbaan.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.stream.Collectors;
import nl.ruimbaan.base.ui.LongText;
import nl.ruimbaan.base.ui.WrittenField;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.people.PersonName;
import org.jspecify.annotations.Nullable;

/** A colleague at a screen. */
public record Colleague(BrowserlessUIContext window) {

    public Colleague goesTo(String path) {
        window.activate();
        String[] address = path.split("\\?", 2);
        window.getUI().navigate(address[0], QueryParameters.fromString(address.length > 1 ? address[1] : ""));
        return this;
    }

    @SuppressWarnings("unchecked")
    public <V> Colleague fills(String field, V value) {
        window.activate();
        if (component("field-" + field) instanceof WrittenField written) {
            Typing.types(written, String.valueOf(value));
        } else {
            ((HasValue<?, V>) component("field-" + field)).setValue(value);
        }
        window.roundTrip();
        return this;
    }

    /** The same by the keyboard, in a field of several lines: what is typed is kept. */
    public Colleague types(String field, String words) {
        window.activate();
        window.test((TextArea) component("field-" + field)).setValue(words);
        window.roundTrip();
        return this;
    }

    /** What stands in the field. */
    @SuppressWarnings("unchecked")
    public <V> @Nullable V holds(String field) {
        window.activate();
        return ((HasValue<?, V>) component("field-" + field)).getValue();
    }

    @SuppressWarnings("unchecked")
    public Colleague choosesManager(String name) {
        window.activate();
        var to = (ComboBox<PersonName>) component("field-to");
        to.setValue(to.getListDataView()
                .getItems()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow());
        return this;
    }

    public Colleague clicks(String id) {
        window.activate();
        window.test(window.find(Button.class).withId(id).single()).click();
        window.roundTrip();
        return this;
    }

    /** Asks the board for a move, by the card's button or, with a column, by dropping it there. */
    public Colleague moves(ObstacleId id, @Nullable String column) {
        window.activate();
        var board = component("board").getElement();
        var data = JacksonUtils.createObjectNode();
        data.put("event.detail.id", id.number());
        data.put("event.detail.to", column);
        board.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(board, "board-move", data));
        return this;
    }

    public Colleague sees(String text) {
        window.activate();
        window.roundTrip();
        assertThat(window.find(Component.class).all())
                .extracting(it -> it.getElement().getText())
                .anyMatch(it -> it.contains(text));
        return this;
    }

    /** Whether the text stands somewhere on the screen, as it is now. */
    public boolean shows(String text) {
        window.activate();
        window.roundTrip();
        return window.find(Component.class).all().stream()
                .anyMatch(it -> it.getElement().getText().contains(text));
    }

    /** Whether a comment on the screen holds this. */
    public boolean reads(String text) {
        window.activate();
        window.roundTrip();
        return window.find(LongText.class).all().stream()
                .anyMatch(it -> it.getElement().getProperty("innerHTML").contains(text));
    }

    public Colleague isTold(String text) {
        window.activate();
        window.roundTrip();
        assertThat(window.find(Notification.class).all())
                .extracting(it -> window.test(it).getText())
                .anyMatch(it -> it.contains(text));
        return this;
    }

    /** What the portal said in passing. */
    public List<String> notices() {
        window.activate();
        window.roundTrip();
        return window.find(Notification.class).all().stream()
                .map(it -> window.test(it).getText())
                .toList();
    }

    public boolean canClick(String id) {
        window.activate();
        return window.find(Button.class).withId(id).exists();
    }

    /** Whether the field asks for something better. */
    public boolean isAskedAgain(String field) {
        window.activate();
        return ((HasValidation) component("field-" + field)).isInvalid();
    }

    /** The state that the way shows as the present one. */
    public String state() {
        window.activate();
        window.roundTrip();
        var here = window.find(Component.class)
                .withAttribute("aria-current", "step")
                .single()
                .getElement();
        return here.hasAttribute("data-state")
                ? here.getAttribute("data-state")
                : here.getChild(0).getAttribute("data-state");
    }

    /** What the server has called in the browser since it was last asked. */
    public String wasSent() {
        window.activate();
        var ui = window.getUI();
        ui.getSession().getService().runPendingAccessTasks(ui.getSession());
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        List<String> calls = ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(it ->
                        it.getInvocation().getExpression() + it.getInvocation().getParameters())
                .toList();
        return calls.stream().collect(Collectors.joining("\n"));
    }

    public Component component(String id) {
        return window.find(Component.class).all().stream()
                .filter(it -> it.getId().filter(id::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
