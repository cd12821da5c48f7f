package nl.ruimbaan.push.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import nl.ruimbaan.mail.ui.MailSection;
import nl.ruimbaan.push.OwnDevices;
import nl.ruimbaan.push.OwnDevicesPage;
import nl.ruimbaan.push.PushSettings;
import nl.ruimbaan.push.TestPush;

/** Push messages on the pages about mail. */
@SpringComponent
class PushSections implements MailSection {

    private final PushSettings settings;
    private final OwnDevices own;
    private final TestPush test;

    PushSections(PushSettings settings, OwnDevices own, TestPush test) {
        this.settings = settings;
        this.own = own;
        this.test = test;
    }

    @Override
    public String key() {
        return "push.title";
    }

    /** Nothing while the portal sends none: there is nothing to choose. */
    @Override
    public Optional<Component> own() {
        OwnDevicesPage page = own.page();
        return page.on() ? Optional.of(new DevicesPart(own, test, page)) : Optional.empty();
    }

    @Override
    public Component settings() {
        return new PushSwitchPart(settings);
    }
}
