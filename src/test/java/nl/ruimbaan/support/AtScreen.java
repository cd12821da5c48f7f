package nl.ruimbaan.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.stream.Collectors;
import nl.ruimbaan.base.ui.LongText;
import nl.ruimbaan.base.ui.WrittenField;
import nl.ruimbaan.base.ui.figure.Unfolding;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Somebody at a screen: goes, fills in, clicks and reads. Who has one kind of screen before them knows more words for it. */
public abstract class AtScreen<C extends AtScreen<C>> {

    private final BrowserlessUIContext window;

    protected AtScreen(BrowserlessUIContext window) {
        this.window = window;
    }

    public final BrowserlessUIContext window() {
        return window;
    }

    @SuppressWarnings("unchecked")
    protected final C self() {
        return (C) this;
    }

    public C goesTo(String path) {
        window.activate();
        String[] address = path.split("\\?", 2);
        window.getUI().navigate(address[0], QueryParameters.fromString(address.length > 1 ? address[1] : ""));
        return self();
    }

    public <V> C fills(String field, V value) {
        return sets("field-" + field, value);
    }

    /** The same of what is no field of a form. */
    @SuppressWarnings("unchecked")
    public <V> C sets(String id, V value) {
        window.activate();
        if (component(id) instanceof WrittenField written) {
            Typing.types(written, String.valueOf(value));
        } else {
            ((HasValue<?, V>) component(id)).setValue(value);
        }
        window.roundTrip();
        return self();
    }

    /** What stands in the field. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // who asks knows what the field holds
    public <V> @Nullable V holds(String field) {
        window.activate();
        return ((HasValue<?, V>) component("field-" + field)).getValue();
    }

    public C clicks(String id) {
        window.activate();
        window.test(window.find(Button.class).withId(id).single()).click();
        window.roundTrip();
        return self();
    }

    public boolean canClick(String id) {
        window.activate();
        return window.find(Button.class).withId(id).exists();
    }

    public C sees(String text) {
        assertThat(texts()).anyMatch(it -> it.contains(text));
        return self();
    }

    /** Asks the board for a move, by the card's button or, with a column, by dropping it there. */
    public C movesCard(long id, @Nullable String column) {
        var details = JacksonUtils.createObjectNode();
        details.put("event.detail.id", id);
        details.put("event.detail.to", column);
        return tells("board-move", details);
    }

    /** The board comes to the end of this column and asks for more. */
    public C scrollsDown(String column) {
        var details = JacksonUtils.createObjectNode();
        details.put("event.detail.lane", "");
        details.put("event.detail.column", column);
        return tells("board-more", details);
    }

    private C tells(String event, ObjectNode details) {
        window.activate();
        var board = component("board").getElement();
        board.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(board, event, details));
        return self();
    }

    /** What the server has called in the browser since it was last asked. */
    public String wasSent() {
        window().activate();
        var ui = window().getUI();
        ui.getSession().getService().runPendingAccessTasks(ui.getSession());
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        List<String> calls = ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(it ->
                        it.getInvocation().getExpression() + it.getInvocation().getParameters())
                .toList();
        return calls.stream().collect(Collectors.joining("\n"));
    }

    /** Whether the text stands somewhere on the screen, as it is now. */
    public boolean shows(String text) {
        return texts().stream().anyMatch(it -> it.contains(text));
    }

    /** All that stands on the screen, as it is now. */
    public List<String> texts() {
        window.activate();
        window.roundTrip();
        return window.find(Component.class).all().stream()
                .map(it -> it instanceof Unfolding toggle
                        ? toggle.getSummary()
                        : it.getElement().getText())
                .toList();
    }

    /** The comments and other long texts, as HTML. */
    public List<String> longTexts() {
        window.activate();
        window.roundTrip();
        return window.find(LongText.class).all().stream()
                .map(it -> it.getElement().getProperty("innerHTML"))
                .toList();
    }

    /** Whether a comment on the screen holds this. */
    public boolean reads(String text) {
        return longTexts().stream().anyMatch(it -> it.contains(text));
    }

    public C isTold(String text) {
        assertThat(notices()).anyMatch(it -> it != null && it.contains(text));
        return self();
    }

    /** What the portal said in passing; null for a notice that holds more than a text. */
    public List<@Nullable String> notices() {
        window.activate();
        window.roundTrip();
        return window.find(Notification.class).all().stream()
                .map(it -> window.test(it).getText())
                .toList();
    }

    /** Whether the field asks for something better. */
    public boolean isAskedAgain(String field) {
        window.activate();
        return ((HasValidation) component("field-" + field)).isInvalid();
    }

    /** What is said at a field that asks for something better; empty at one that is content. */
    public String askedFor(String field) {
        return isAskedAgain(field) ? ((HasValidation) component("field-" + field)).getErrorMessage() : "";
    }

    public String title() {
        window.activate();
        return window.getUI().getInternals().getTitle();
    }

    /** The path and the query that stand in the address bar. */
    public String address() {
        window.activate();
        return window.getUI().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    /** Where a link leads to. */
    public String addressOf(String id) {
        window.activate();
        return window.find(Anchor.class).withId(id).single().getHref();
    }

    /** What the one with this id says. */
    public String text(String id) {
        window.activate();
        return ((HasText) component(id)).getText();
    }

    public Component component(String id) {
        return window.find(Component.class).all().stream()
                .filter(it -> it.getId().filter(id::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
