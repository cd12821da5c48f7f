package nl.ruimbaan.photo.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.ruimbaan.photo.PhotoLine;

/** The photos of an item, small; each leads to the whole picture, in a tab of its own. */
public class PhotoStrip extends Composite<UnorderedList> {

    PhotoStrip(List<PhotoLine> photos) {
        getContent().addClassName("rb-photos");
        getContent().getElement().setAttribute("aria-label", getTranslation("photo.title"));
        getContent().setVisible(!photos.isEmpty());
        photos.forEach(it -> getContent().add(new ListItem(link(it))));
    }

    private Anchor link(PhotoLine photo) {
        var link = new Anchor(photo.path(), thumbnail(photo, photo.alt()));
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        link.setId("photo-" + photo.id());
        var hint = new Span(" " + getTranslation("photo.newTab"));
        hint.addClassName("rb-sr");
        link.add(hint);
        return link;
    }

    /** With its sides, so that nothing moves when it arrives. */
    static Image thumbnail(PhotoLine photo, String alt) {
        var image = new Image(photo.thumbnailPath(), alt);
        image.getElement().setAttribute("width", Integer.toString(photo.thumbnailWidth()));
        image.getElement().setAttribute("height", Integer.toString(photo.thumbnailHeight()));
        image.getElement().setAttribute("loading", "lazy");
        image.getElement().setAttribute("decoding", "async");
        return image;
    }
}
