package nl.ruimbaan.photo;

import java.util.List;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ItemSource;
import nl.ruimbaan.security.CurrentUser;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Which photos the current user sees, and which they change. */
@Component
class PhotoRights {

    private final ObjectProvider<PhotoItems> items;
    private final ObjectProvider<ItemSource> sources;
    private final CurrentUser user;

    PhotoRights(ObjectProvider<PhotoItems> items, ObjectProvider<ItemSource> sources, CurrentUser user) {
        this.items = items;
        this.sources = sources;
        this.user = user;
    }

    /** Those of a new item are whoever writes it. */
    boolean mayChange(ItemKind kind, long item) {
        return items.stream().filter(it -> it.kind() == kind).anyMatch(it -> item <= 0 || it.isMine(item));
    }

    boolean mayChange(PhotoRows.Place place) {
        return user.is(place.person())
                || (place.state() != PhotoState.ADDED
                        && mayChange(place.item().kind(), place.item().number()));
    }

    /** Nobody else sees one that is not saved. */
    boolean maySee(PhotoRows.Place place) {
        return user.is(place.person()) || (place.state() != PhotoState.ADDED && mayRead(place.item()));
    }

    boolean mayRead(ItemRef item) {
        return sources.stream()
                .filter(it -> it.kind() == item.kind())
                .anyMatch(it -> !it.views(List.of(item.number())).isEmpty());
    }
}
