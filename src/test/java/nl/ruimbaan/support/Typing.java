package nl.ruimbaan.support;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import nl.ruimbaan.base.ui.DateField;
import nl.ruimbaan.base.ui.WholeNumberField;
import nl.ruimbaan.base.ui.WrittenField;

/** Types in a field of a day or a number as a browser does: what the browser cannot read comes as a text. */
public final class Typing {

    private Typing() {}

    /** The text is in the field, and the focus has left it. */
    public static void types(WrittenField field, String text) {
        switch (field) {
            case WholeNumberField number -> send(number, "value", text);
            case DateField day -> types((DatePicker) content(day), text);
        }
    }

    private static void types(DatePicker picker, String text) {
        send(picker, "_inputElementValue", text);
        if (picker.getValue() == null) {
            var element = picker.getElement();
            element.getNode()
                    .getFeature(ElementListenerMap.class)
                    .fireEvent(new DomEvent(element, "unparsable-change", JacksonUtils.createObjectNode()));
        } else {
            send(picker, "value", "");
        }
    }

    private static void send(Component field, String property, String value) {
        field.getElement().getNode().getFeature(ElementPropertyMap.class).setProperty(property, value, false);
    }

    private static Component content(Component composite) {
        return composite.getChildren().findFirst().orElseThrow();
    }
}
