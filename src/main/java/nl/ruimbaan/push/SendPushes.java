package nl.ruimbaan.push;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.ruimbaan.base.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends what is to be pushed, in the background: nobody who does something waits for it. */
@Component
class SendPushes {

    private static final int AT_A_TIME = 200;

    private final PushSwitch pushes;
    private final CollectPushes messages;
    private final PushClaims claims;
    private final DeviceReader devices;
    private final PushWriter writer;
    private final PushCarrier carrier;
    private final PushEnds ends;
    private final Clock clock;

    SendPushes(
            PushSwitch pushes,
            CollectPushes messages,
            PushClaims claims,
            DeviceReader devices,
            PushWriter writer,
            PushCarrier carrier,
            PushEnds ends,
            Clock clock) {
        this.pushes = pushes;
        this.messages = messages;
        this.claims = claims;
        this.devices = devices;
        this.writer = writer;
        this.carrier = carrier;
        this.ends = ends;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${ruimbaan.push.every}", initialDelayString = "${ruimbaan.push.every}")
    void run() {
        pushes.on().ifPresent(this::run);
    }

    private void run(PushCourse.Stand stand) {
        messages.collect(stand);
        Set<String> away = new HashSet<>();
        for (long id : claims.due(AT_A_TIME)) {
            claims.claim(id).ifPresent(it -> send(it, stand.keys(), away));
        }
    }

    private void send(Push push, PushKeys keys, Set<String> away) {
        Duration left = Duration.between(clock.now(), push.until());
        Optional<Device> device = devices.device(push.device());
        if (device.isEmpty() || !left.isPositive()) {
            ends.end(push);
            return;
        }
        try {
            writer.write(push, device.get())
                    .ifPresentOrElse(
                            text -> ends.of(push, device.get(), carry(device.get(), text, keys, left, away)),
                            () -> ends.end(push));
        } catch (RuntimeException failure) {
            // One that cannot be sent keeps no other.
            ends.later(push, Duration.ZERO);
            throw failure;
        }
    }

    /** Who did not answer is not asked again in the same turn. */
    private PushDelivery carry(Device device, PushText text, PushKeys keys, Duration left, Set<String> away) {
        String host = PushServices.host(device.endpoint());
        PushDelivery delivery = away.contains(host) ? new PushDelivery.Away() : carrier.send(device, text, keys, left);
        if (delivery instanceof PushDelivery.Away) {
            away.add(host);
        }
        return delivery;
    }
}
