package nl.ruimbaan.photo;

import java.time.Duration;
import nl.ruimbaan.base.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was done with photos and not saved for thirty days is gone, as drafts are. */
@Component
class ForgetOldPhotos {

    private static final Duration KEPT = Duration.ofDays(30);

    private final PhotoRows photos;
    private final Clock clock;

    ForgetOldPhotos(PhotoRows photos, Clock clock) {
        this.photos = photos;
        this.clock = clock;
    }

    @Scheduled(cron = "0 35 3 * * *", zone = "Europe/Amsterdam")
    @Transactional
    void forget() {
        photos.discardBefore(clock.now().minus(KEPT));
    }
}
