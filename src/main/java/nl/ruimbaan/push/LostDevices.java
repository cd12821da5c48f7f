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

    /** Whoever had a password that is another now gets nothing by it any more, wherever they put it on. */
    @EventListener
    void on(AccessChanged changed) {
        if (changed.reason() != AccessChanged.Reason.ROLES) {
            devices.forget(changed.person());
        }
    }
}
