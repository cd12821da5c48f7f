package nl.ruimbaan.photo;

import nl.ruimbaan.draft.DraftDiscarded;
import nl.ruimbaan.draft.DraftMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Photos that were added to an unfinished text go where it goes. */
@Component
class PhotosFollowDrafts {

    private final PhotoRecords photos;

    PhotosFollowDrafts(PhotoRecords photos) {
        this.photos = photos;
    }

    @EventListener
    void on(DraftMoved moved) {
        photos.move(moved.person(), moved.kind(), moved.from(), moved.to());
    }

    @EventListener
    void on(DraftDiscarded discarded) {
        photos.discard(discarded.person(), discarded.kind(), discarded.item());
    }
}
