package nl.ruimbaan.photo;

import java.util.List;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ItemSource;
import nl.ruimbaan.base.TextRef;
import nl.ruimbaan.privacy.HiddenTexts;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Which photos the current user sees, and which they change. */
@Component
class PhotoRights {

    /** What is said about an item, among the texts that can be hidden. */
    static final String COMMENT = "COMMENT";

    private final ObjectProvider<PhotoItems> items;
    private final ObjectProvider<ItemSource> sources;
    private final HiddenTexts hidden;
    private final CurrentUser user;

    PhotoRights(
            ObjectProvider<PhotoItems> items,
            ObjectProvider<ItemSource> sources,
            HiddenTexts hidden,
            CurrentUser user) {
        this.items = items;
        this.sources = sources;
        this.hidden = hidden;
        this.user = user;
    }

    private record Comment(long number) implements TextRef {

        @Override
        public String textKind() {
            return COMMENT;
        }
    }

    /** Those of a new item are whoever writes it, and those of what is being said whoever may say something there. */
    boolean mayChange(Beside beside) {
        return beside.isComment()
                ? beside.comment() < 0 && mayRead(beside.ref())
                : items.stream()
                        .filter(it -> it.kind() == beside.kind())
                        .anyMatch(it -> beside.item() <= 0 || it.isMine(beside.item()));
    }

    /** What stands beside a comment stays as it was said. */
    boolean mayChange(PhotoReader.Place place) {
        return place.state() == PhotoState.ADDED ? user.is(place.person()) : mayChange(place.beside());
    }

    /** Nobody else sees one that is not saved. */
    boolean maySee(PhotoReader.Place place) {
        return user.is(place.person())
                || (place.state() != PhotoState.ADDED && mayRead(place.beside().ref()) && isSaidOpenly(place.beside()));
    }

    private boolean isSaidOpenly(Beside beside) {
        return !beside.isComment() || user.has(Role.COACH) || !hidden.holds(new Comment(beside.comment()));
    }

    boolean mayRead(ItemRef item) {
        return sources.stream()
                .filter(it -> it.kind() == item.kind())
                .anyMatch(it -> !it.views(List.of(item.number())).isEmpty());
    }
}
