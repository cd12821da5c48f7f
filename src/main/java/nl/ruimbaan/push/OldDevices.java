package nl.ruimbaan.push;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.ruimbaan.base.Forgets;
import org.springframework.stereotype.Component;

/** A device to which nothing could be brought for a season is one that nobody has any more. */
@Component
class OldDevices implements Forgets {

    private final Devices devices;

    OldDevices(Devices devices) {
        this.devices = devices;
    }

    @Override
    public String what() {
        return "devices that take push messages and were not used";
    }

    @Override
    public Duration kept() {
        return Duration.ofDays(90);
    }

    @Override
    public int forgetBefore(Instant moment) {
        return devices.forget("used_at < ?", moment.atOffset(ZoneOffset.UTC));
    }
}
