package nl.ruimbaan.photo.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ui.ItemSection;
import nl.ruimbaan.photo.PhotoLine;
import nl.ruimbaan.photo.PhotoService;
import org.springframework.core.annotation.Order;

/** Shows what stands beside an obstacle or an improvement; a story shows its photos within its text. */
@Order(0)
@SpringComponent
class PhotoSections implements ItemSection {

    private static final Set<ItemKind> SHOWN = EnumSet.of(ItemKind.OBSTACLE, ItemKind.IMPROVEMENT);

    private final PhotoService photos;

    PhotoSections(PhotoService photos) {
        this.photos = photos;
    }

    @Override
    public Place place() {
        return Place.WORK;
    }

    @Override
    public Optional<Component> of(ItemRef item, Runnable changed) {
        List<PhotoLine> lines = SHOWN.contains(item.kind()) ? photos.of(item) : List.of();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var section = new Section(new H2(I18NProvider.translate("photo.attachments")), new PhotoStrip(lines));
        section.addClassName("rb-section");
        return Optional.of(section);
    }
}
