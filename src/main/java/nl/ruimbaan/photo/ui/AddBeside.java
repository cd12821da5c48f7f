package nl.ruimbaan.photo.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import nl.ruimbaan.photo.Beside;
import org.jspecify.annotations.Nullable;

/** Where a photo or a document is put beside what is being said: a button, until one wants to, or has begun to. */
public class AddBeside extends Composite<Div> {

    private final String what;
    private final PhotoPanels photos;
    private final Beside beside;
    private final Button begin = new Button(getTranslation("photo.attach"), click -> open());
    private @Nullable PhotoUpload upload;

    /** @param what tells this place from others on the page */
    public AddBeside(String what, PhotoPanels photos, Beside beside) {
        this.what = what;
        this.photos = photos;
        this.beside = beside;
        begin.setId("attach-" + what);
        begin.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        getContent().add(begin);
        if (photos.hasUnderHand(beside)) {
            open();
        }
    }

    private void open() {
        upload = photos.upload();
        upload.standsAt(what);
        upload.show(beside);
        getContent().removeAll();
        getContent().add(upload);
    }

    /** The fields by which refusals know ours, behind those of the form. */
    public Map<String, Component> fieldsAfter(Map<String, Component> others) {
        return upload == null ? others : upload.fieldsAfter(others);
    }

    /** It is not said after all: what was put here is thrown away. */
    public void discard() {
        photos.discard(beside);
        close();
    }

    /** It is said: what stood here stands there. */
    public void close() {
        upload = null;
        getContent().removeAll();
        getContent().add(begin);
    }
}
