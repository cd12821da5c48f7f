package nl.ruimbaan.photo;

import nl.ruimbaan.draft.DraftDiscarded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Photos that were added to an unfinished text are thrown away with it. */
@Component
class PhotosFollowDrafts {

    private final PhotoRows photos;

    PhotosFollowDrafts(PhotoRows photos) {
        this.photos = photos;
    }

    @EventListener
    void on(DraftDiscarded discarded) {
        photos.discard(discarded.person(), Beside.of(discarded.kind(), discarded.item()));
    }
}
