package nl.ruimbaan.push.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import nl.ruimbaan.base.ui.RelativeTime;
import nl.ruimbaan.push.DeviceId;
import nl.ruimbaan.push.DeviceLine;

/** One phone or computer of one's own. */
class DeviceItem extends ListItem {

    private final DeviceId id;
    private final Button testing;

    DeviceItem(DeviceLine device, boolean here, Runnable test, Runnable remove) {
        id = device.id();
        String name = device.browser().isEmpty() || device.system().isEmpty()
                ? getTranslation("push.device.unknown")
                : getTranslation("push.device", device.browser(), device.system());
        var said = new Span(here ? getTranslation("push.device.here", name) : name);
        said.addClassName("rb-push-name");
        var since = new Span(
                new Span(getTranslation("push.device.since") + " "), new RelativeTime(device.since(), getLocale()));
        var what = new Div(said, since);
        what.addClassName("rb-push-device");
        if (device.refused()) {
            what.add(new Span(getTranslation("push.device.refused")));
        }
        testing = button("push.device.test", name, "test-" + id.value(), test);
        var buttons = new Div(testing, button("push.device.remove", name, "remove-" + id.value(), remove));
        buttons.addClassName("rb-push-buttons");
        add(what, buttons);
    }

    boolean isOf(DeviceId device) {
        return id.equals(device);
    }

    /** One goes on where one was: the line was drawn anew. */
    void readOn() {
        testing.focus();
    }

    private Button button(String key, String name, String id, Runnable does) {
        var button = new Button(getTranslation(key), click -> does.run());
        button.setAriaLabel(getTranslation(key) + ": " + name);
        button.setId(id);
        button.setDisableOnClick(true);
        return button;
    }
}
