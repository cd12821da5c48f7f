package nl.ruimbaan.photo.ui;

import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
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
    public PhotoStrip underHand(ItemKind kind, long item) {
        return new PhotoStrip(photos.underHand(kind, item));
    }

    public PhotoUpload upload(ItemKind kind) {
        return new PhotoUpload(kind, photos, privacy);
    }
}
