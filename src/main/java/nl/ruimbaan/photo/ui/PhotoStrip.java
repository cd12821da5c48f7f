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

/** The photos of an item, small; each leads to the whole picture, in a tab of its own. A document is a link that downloads it. */
public class PhotoStrip extends Composite<UnorderedList> {

    /** Decimal units, as where one uploads. */
    private static final int KB = 1_000;

    public PhotoStrip(List<PhotoLine> photos) {
        getContent().addClassName("rb-photos");
        getContent().getElement().setAttribute("aria-label", getTranslation("photo.title"));
        getContent().setVisible(!photos.isEmpty());
        photos.forEach(it -> getContent().add(new ListItem(it.document() ? document(it) : link(it))));
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

    private Anchor document(PhotoLine document) {
        var link = new Anchor(
                document.path(),
                getTranslation("photo.document.link", document.alt(), Math.max(1, document.length() / KB)));
        link.setRouterIgnore(true);
        link.setId("photo-" + document.id());
        link.addClassName("rb-document");
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
