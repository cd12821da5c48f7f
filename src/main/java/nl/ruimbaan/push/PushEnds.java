package nl.ruimbaan.push;

import java.time.Duration;
import java.time.Instant;
import nl.ruimbaan.base.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What follows when a message was taken, or was not. */
@Component
class PushEnds {

    private static final Logger LOG = LoggerFactory.getLogger(PushEnds.class);

    /** One minute, two, four, and every half hour or so in the end. */
    private static final int MOST_DOUBLED = 5;

    private final PushClaims claims;
    private final Devices devices;
    private final Clock clock;

    PushEnds(PushClaims claims, Devices devices, Clock clock) {
        this.claims = claims;
        this.devices = devices;
        this.clock = clock;
    }

    @Transactional
    public void of(Push push, Device device, PushDelivery delivery) {
        switch (delivery) {
            case PushDelivery.Taken() -> claims.end(push);
            case PushDelivery.Refused(int status) -> {
                LOG.warn("{} refuses a push message: {}", PushServices.host(device.endpoint()), status);
                claims.end(push);
            }
            case PushDelivery.Later(Duration after) -> later(push, after);
            case PushDelivery.Away() -> later(push, Duration.ZERO);
            case PushDelivery.Gone() -> {}
        }
        of(device, delivery);
    }

    /** What it says about the device alone. */
    @Transactional
    public void of(Device device, PushDelivery delivery) {
        switch (delivery) {
            case PushDelivery.Taken() -> devices.took(device.id());
            case PushDelivery.Gone() -> devices.forget(device.person(), device.id());
            case PushDelivery.Refused(int _) -> devices.refused(device.id());
            case PushDelivery.Later(Duration _) -> {}
            case PushDelivery.Away() -> {}
        }
    }

    /** It goes nowhere any more. */
    void end(Push push) {
        claims.end(push);
    }

    /** It is tried again, until it is noise. */
    void later(Push push, Duration patience) {
        Duration pause = Duration.ofMinutes(1L << Math.min(push.tries(), MOST_DOUBLED));
        Instant then = clock.now().plus(pause.compareTo(patience) > 0 ? pause : patience);
        if (then.isBefore(push.until())) {
            claims.tryAgain(push, then);
        } else {
            claims.end(push);
        }
    }
}
