package nl.ruimbaan.photo;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.security.PersonId;
import org.springframework.stereotype.Component;

/** Where a file becomes a photo: a few at a time, as each takes memory. A document stays as it is. */
@Component
class Darkroom {

    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 20;

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final PhotoRows photos;
    private final PhotoReader reader;

    Darkroom(PhotoRows photos, PhotoReader reader) {
        this.photos = photos;
        this.reader = reader;
    }

    Encoding develop(byte[] file, boolean documents) {
        if (documents && Pdf.begins(file)) {
            return Pdf.isWhole(file) ? new Encoding.Document(file) : Encoding.refused("photo.refused.brokenPdf");
        }
        if (documents && PhotoFormat.of(file).isEmpty()) {
            return Encoding.refused("photo.refused.typeOrPdf");
        }
        return develop(file);
    }

    private Encoding develop(byte[] file) {
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
    public Act keep(PersonId person, Beside beside, Consumer<PhotoRows> adds) {
        photos.takeTurns(person);
        if (reader.underHand(person, beside).size() >= PhotoService.MOST) {
            return Act.refused(Refusal.of(PhotoService.FIELD, "photo.refused.enough", PhotoService.MOST));
        }
        adds.accept(photos);
        return Act.done();
    }
}
