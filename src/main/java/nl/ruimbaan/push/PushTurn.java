package nl.ruimbaan.push;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/** One turn of sending. Who does not answer in it, or is slow, is not asked again: other jobs wait until the turn is over. */
final class PushTurn {

    private static final Duration SLOW = Duration.ofSeconds(2);

    private final Carrying carrying;
    private final PushKeys keys;
    private final Set<String> silent = new HashSet<>();

    PushTurn(Carrying carrying, PushKeys keys) {
        this.carrying = carrying;
        this.keys = keys;
    }

    /** How one message is brought. */
    interface Carrying {

        PushDelivery send(Device device, PushText text, PushKeys keys, Duration time);
    }

    PushDelivery carry(Device device, PushText text, Duration time) {
        String host = PushServices.host(device.endpoint());
        if (silent.contains(host)) {
            return new PushDelivery.Away();
        }
        long begun = System.nanoTime();
        PushDelivery delivery = carrying.send(device, text, keys, time);
        if (delivery instanceof PushDelivery.Away || System.nanoTime() - begun > SLOW.toNanos()) {
            silent.add(host);
        }
        return delivery;
    }
}
