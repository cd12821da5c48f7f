package nl.ruimbaan.push;

import nl.ruimbaan.security.AccessChanged;
import nl.ruimbaan.security.SignedOut;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who signs out at a desk that others share, or whose access ends, gets nothing there any more. */
@Component
class LostDevices {

    private final Devices devices;

    LostDevices(Devices devices) {
        this.devices = devices;
    }

    @EventListener
    void on(SignedOut signedOut) {
        signedOut.browser().ifPresent(it -> devices.forget(signedOut.person(), it));
    }

    /** A password that was given away opens nothing, and neither does what was put on with it. */
    @EventListener
    void on(AccessChanged changed) {
        if (changed.reason() != AccessChanged.Reason.ROLES && changed.reason() != AccessChanged.Reason.OWN_PASSWORD) {
            devices.forget(changed.person());
        }
    }
}
