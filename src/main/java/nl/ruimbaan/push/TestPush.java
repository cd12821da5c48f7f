package nl.ruimbaan.push;

import java.time.Duration;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.security.CurrentUser;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sends one of one's own devices a message while one waits, and says what came of it. */
@ApplicationService
public class TestPush {

    private static final Duration WORTH = Duration.ofMinutes(10);

    private final PushSwitch pushes;
    private final DeviceReader devices;
    private final PushWriter writer;
    private final PushCarrier carrier;
    private final PushEnds ends;
    private final CurrentUser user;

    TestPush(
            PushSwitch pushes,
            DeviceReader devices,
            PushWriter writer,
            PushCarrier carrier,
            PushEnds ends,
            CurrentUser user) {
        this.pushes = pushes;
        this.devices = devices;
        this.writer = writer;
        this.carrier = carrier;
        this.ends = ends;
        this.user = user;
    }

    /** What came of it. */
    public enum Result {
        TAKEN,
        GONE,
        REFUSED,
        LATER,
        OFF;

        public String key() {
            return "push.test." + name();
        }
    }

    /** No transaction is kept open while another machine thinks. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Result send(DeviceId id) {
        PushKeys keys = pushes.on().map(PushCourse.Stand::keys).orElse(null);
        Device device =
                devices.device(id).filter(it -> it.person().equals(user.id())).orElse(null);
        if (keys == null || device == null) {
            return keys == null ? Result.OFF : Result.GONE;
        }
        PushDelivery delivery = carrier.send(device, writer.test(device), keys, WORTH);
        ends.of(device, delivery);
        return switch (delivery) {
            case PushDelivery.Taken() -> Result.TAKEN;
            case PushDelivery.Gone() -> Result.GONE;
            case PushDelivery.Refused(int _) -> Result.REFUSED;
            case PushDelivery.Later(Duration _) -> Result.LATER;
            case PushDelivery.Away() -> Result.LATER;
        };
    }
}
