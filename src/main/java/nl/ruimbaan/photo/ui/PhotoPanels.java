package nl.ruimbaan.photo.ui;

import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.photo.Beside;
import nl.ruimbaan.photo.PhotoLine;
import nl.ruimbaan.photo.PhotoService;
import nl.ruimbaan.privacy.PrivacyService;
import org.springframework.stereotype.Component;

/** Makes what shows the photos of an item, and what adds to them. */
@Component
public class PhotoPanels {

    private final PhotoService photos;
    private final PrivacyService privacy;

    PhotoPanels(PhotoService photos, PrivacyService privacy) {
        this.photos = photos;
        this.privacy = privacy;
    }

    public PhotoStrip strip(ItemRef item) {
        return new PhotoStrip(photos.of(item));
    }

    /** The photos as they will be once saved. */
    public PhotoStrip underHand(Beside beside) {
        return new PhotoStrip(photos.underHand(beside));
    }

    /** What stands beside the comments on an item, by comment. */
    public Map<Long, List<PhotoLine>> said(ItemRef item) {
        return photos.said(item);
    }

    /** Whether something was added there and is not saved. */
    public boolean hasUnderHand(Beside beside) {
        return !photos.underHand(beside).isEmpty();
    }

    /** What was added there and is not saved is thrown away. */
    void discard(Beside beside) {
        photos.discard(beside);
    }

    /** Where photos are added to a story. */
    public PhotoUpload photosAlone() {
        return new PhotoUpload(false, photos, privacy);
    }

    /** Where photos and documents are added. */
    public PhotoUpload upload() {
        return new PhotoUpload(true, photos, privacy);
    }
}
