package nl.ruimbaan.photo;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.security.PersonId;
import org.springframework.stereotype.Component;

/** Where a file becomes a photo: a few at a time, as each takes memory. */
@Component
class Darkroom {

    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 20;

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final PhotoRows photos;
    private final Clock clock;

    Darkroom(PhotoRows photos, Clock clock) {
        this.photos = photos;
        this.clock = clock;
    }

    Encoding develop(byte[] file) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return Encoding.refused("photo.refused.busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Encoding.refused("photo.refused.busy");
        }
        try {
            return PhotoEncoder.encode(file);
        } finally {
            places.release();
        }
    }

    @Change
    public Act keep(PersonId person, ItemKind kind, long item, EncodedPhoto photo) {
        photos.takeTurns(person);
        if (photos.underHand(person, kind, item).size() >= PhotoService.MOST) {
            return Act.refused(Refusal.of(PhotoService.FIELD, "photo.refused.enough", PhotoService.MOST));
        }
        photos.add(person, kind, item, photo, clock.now());
        return Act.done();
    }
}
