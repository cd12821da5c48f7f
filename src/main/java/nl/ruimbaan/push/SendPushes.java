package nl.ruimbaan.push;

import java.time.Duration;
import java.util.Optional;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Writes;
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
        Writes.unseen(() -> pushes.on().ifPresent(this::run));
    }

    private void run(PushCourse.Stand stand) {
        messages.collect(stand);
        var turn = new PushTurn(carrier::send, stand.keys());
        for (long id : claims.due(AT_A_TIME)) {
            claims.claim(id).ifPresent(it -> send(it, turn));
        }
    }

    private void send(Push push, PushTurn turn) {
        Duration left = Duration.between(clock.now(), push.until());
        Optional<Device> device = devices.device(push.device());
        if (device.isEmpty() || !left.isPositive()) {
            ends.end(push);
            return;
        }
        try {
            writer.write(push, device.get())
                    .ifPresentOrElse(
                            text -> ends.of(push, device.get(), turn.carry(device.get(), text, left)),
                            () -> ends.end(push));
        } catch (RuntimeException failure) {
            // One that cannot be sent keeps no other.
            ends.later(push, Duration.ZERO);
            throw failure;
        }
    }
}
