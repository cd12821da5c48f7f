package nl.ruimbaan.improvement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.stream.IntStream;
import nl.ruimbaan.base.ui.WrittenField;
import nl.ruimbaan.improvement.ImprovementCard;
import nl.ruimbaan.support.Typing;

/** A colleague at a screen of the improvements. */
record Colleague(BrowserlessUIContext window) {

    Colleague goesTo(String path) {
        window.activate();
        String[] address = path.split("\\?", 2);
        window.getUI().navigate(address[0], QueryParameters.fromString(address.length > 1 ? address[1] : ""));
        window.roundTrip();
        return this;
    }

    @SuppressWarnings("unchecked")
    <V> Colleague fills(String field, V value) {
        window.activate();
        if (component("field-" + field) instanceof WrittenField written) {
            Typing.types(written, String.valueOf(value));
        } else {
            ((HasValue<?, V>) component("field-" + field)).setValue(value);
        }
        window.roundTrip();
        return this;
    }

    Colleague clicks(String id) {
        window.activate();
        window.test(window.find(Button.class).withId(id).single()).click();
        window.roundTrip();
        return this;
    }

    Colleague sees(String text) {
        window.activate();
        window.roundTrip();
        assertThat(window.find(Component.class).all())
                .extracting(it -> it.getElement().getText())
                .anyMatch(it -> it.contains(text));
        return this;
    }

    boolean canClick(String id) {
        window.activate();
        return window.find(Button.class).withId(id).exists();
    }

    /** Whether the field asks for something better. */
    boolean isAskedAgain(String field) {
        window.activate();
        return ((HasValidation) component("field-" + field)).isInvalid();
    }

    Object reads(String field) {
        window.activate();
        return ((HasValue<?, ?>) component("field-" + field)).getValue();
    }

    /** The phase that the way shows as the present one. */
    String phase() {
        window.activate();
        window.roundTrip();
        Component here = window.find(Component.class)
                .withAttribute("aria-current", "step")
                .single();
        return here.getElement().getChild(0).getAttribute("data-state");
    }

    String addressOf(String id) {
        window.activate();
        return ((Anchor) component(id)).getHref();
    }

    /** The titles on the backlog, in order. */
    List<String> list() {
        GridTester<?, ImprovementCard> rows = rows();
        return IntStream.range(0, rows.size())
                .mapToObj(i -> rows.getRow(i).title())
                .toList();
    }

    Colleague ranks(String title, String how) {
        rows().invokeLitRendererFunction(list().indexOf(title), "row", how);
        window.roundTrip();
        return this;
    }

    boolean mayRank() {
        return rows().getLitRendererPropertyValue(0, "row", "rankable", Boolean.class);
    }

    @SuppressWarnings("unchecked")
    private GridTester<?, ImprovementCard> rows() {
        window.activate();
        window.roundTrip();
        return window.test((Grid<ImprovementCard>)
                window.find(Grid.class).withId("backlog").single());
    }

    private Component component(String id) {
        return window.find(Component.class).all().stream()
                .filter(it -> it.getId().filter(id::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
