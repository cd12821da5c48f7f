package nl.ruimbaan.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A button of the frame. What is behind it is made when it is first pressed: most windows never open it.
 *
 * @param <M> what is behind it
 */
public abstract class MenuButton<M extends Component> extends Composite<Button> {

    private final Registration firstPress;
    private @Nullable Behind<M> behind;

    /**
     * @param id of the button
     * @param face what the button shows
     */
    protected MenuButton(String id, Element face) {
        Button button = getContent();
        button.setId(id);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.getElement().getThemeList().add("icon");
        button.getElement().appendChild(face.setAttribute("slot", "prefix"));
        // As the popover says it, once it is there.
        button.getElement().setAttribute("aria-haspopup", "dialog").setAttribute("aria-expanded", "false");
        firstPress = button.addClickListener(click -> openFirst());
    }

    /** Makes what is behind the button. */
    protected abstract M menu();

    /** Of what opens, as it is read out. */
    protected abstract String menuName();

    /** It stands open, the first time or again. */
    protected void onOpened(M menu) {}

    protected final void ifOpen(Consumer<M> action) {
        if (behind != null && behind.popover().isOpened()) {
            action.accept(behind.menu());
        }
    }

    protected final void close() {
        if (behind != null) {
            behind.popover().close();
        }
    }

    private void openFirst() {
        firstPress.remove();
        M menu = menu();
        var popover = new Popover(menu);
        popover.setTarget(getContent());
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(menuName());
        popover.setAutofocus(true);
        popover.setModal(true);
        popover.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                onOpened(menu);
            }
        });
        behind = new Behind<>(popover, menu);
        getElement().getParent().appendChild(popover.getElement());
        popover.open();
    }

    private record Behind<M>(Popover popover, M menu) {}
}
