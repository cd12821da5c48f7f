package nl.ruimbaan.push;

import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** The phones and computers on which the current user wants push messages. */
@ApplicationService
public class OwnDevices {

    /** Nobody carries more; whoever has more has old ones among them. */
    public static final int MOST = 10;

    private final Devices devices;
    private final DeviceReader reader;
    private final PushSwitch pushes;
    private final PushServices services;
    private final CurrentUser user;

    OwnDevices(Devices devices, DeviceReader reader, PushSwitch pushes, PushServices services, CurrentUser user) {
        this.devices = devices;
        this.reader = reader;
        this.pushes = pushes;
        this.services = services;
        this.user = user;
    }

    public OwnDevicesPage page() {
        Optional<PushCourse.Stand> on = pushes.on();
        return new OwnDevicesPage(
                on.isPresent(), on.map(it -> it.keys().publicKey()).orElse(null), reader.of(user.id()));
    }

    /** Which one this is, of whoever looks at it there; empty when it takes nothing of theirs. */
    @Change
    public Optional<DeviceId> here(String endpoint, @Nullable String browser) {
        return devices.here(user.id(), endpoint, browser);
    }

    /**
     * What waits comes to this one too from now on.
     *
     * @param browser by what it is known when they sign out on it; null when it keeps nothing of ours
     */
    @Change
    public Act add(DeviceDraft draft, @Nullable String browser) {
        List<Refusal> refusals = draft.refusals();
        if (!refusals.isEmpty()) {
            return Act.unless(refusals);
        }
        if (pushes.on().isEmpty()) {
            return Act.refused(Refusal.because("push.refused.off"));
        }
        if (!services.takes(draft.endpoint())) {
            return Act.refused(Refusal.because("push.refused.host", PushServices.host(draft.endpoint())));
        }
        boolean known = devices.here(user.id(), draft.endpoint(), browser).isPresent();
        if (!known && reader.of(user.id()).size() >= MOST) {
            return Act.refused(Refusal.because("push.refused.tooMany", MOST));
        }
        devices.put(user.id(), draft, browser);
        return Act.done();
    }

    /** Nothing comes there any more. */
    @Change
    public Act remove(DeviceId id) {
        return devices.forget(user.id(), id) ? Act.done() : Act.gone();
    }
}
