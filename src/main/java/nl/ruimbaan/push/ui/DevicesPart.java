package nl.ruimbaan.push.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.push.DeviceDraft;
import nl.ruimbaan.push.DeviceId;
import nl.ruimbaan.push.OwnDevices;
import nl.ruimbaan.push.OwnDevicesPage;
import nl.ruimbaan.push.TestPush;
import nl.ruimbaan.security.ThisBrowser;
import org.jspecify.annotations.Nullable;

/** Whether what waits comes to this phone or computer, and to which others. */
class DevicesPart extends Composite<Div> {

    private final OwnDevices own;
    private final TestPush test;
    private final PushElement browser = new PushElement();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph result = new Paragraph();
    private @Nullable DeviceId here;

    DevicesPart(OwnDevices own, TestPush test, OwnDevicesPage page) {
        this.own = own;
        this.test = test;
        list.setId("push-devices");
        list.addClassName("rb-push-devices");
        list.getElement().setAttribute("aria-label", getTranslation("push.devices"));
        result.setId("push-result");
        result.getElement().setAttribute("role", "status");
        getContent().add(new Paragraph(getTranslation("push.what")), browser, list, result);
        browser.onHere(this::looks);
        browser.onTurnedOn(this::turnOn);
        browser.init(Objects.requireNonNull(page.publicKey()));
        show(page);
    }

    private void looks(String endpoint) {
        here = own.here(endpoint, ThisBrowser.name().orElse(null)).orElse(null);
        browser.known(here != null);
        show(own.page());
    }

    private void turnOn(DeviceDraft draft) {
        Act added = own.add(draft, ThisBrowser.name().orElse(null));
        if (added.isDone()) {
            Notices.done("push.turnedOn");
        } else {
            Notices.refused(added.refusals());
        }
        looks(draft.endpoint());
    }

    private void remove(DeviceId id) {
        own.remove(id);
        Notices.done("push.removed");
        browser.left(id.equals(here));
        show(own.page());
    }

    private void test(DeviceId id) {
        TestPush.Result came = test.send(id);
        show(own.page());
        result.setText(getTranslation(came.key()));
        list.getChildren()
                .filter(it -> it instanceof DeviceItem item && item.isOf(id))
                .findFirst()
                .ifPresentOrElse(it -> ((DeviceItem) it).readOn(), () -> browser.left(false));
    }

    private void show(OwnDevicesPage page) {
        result.setText("");
        list.removeAll();
        list.setVisible(!page.devices().isEmpty());
        page.devices()
                .forEach(it ->
                        list.add(new DeviceItem(it, it.id().equals(here), () -> test(it.id()), () -> remove(it.id()))));
    }
}
