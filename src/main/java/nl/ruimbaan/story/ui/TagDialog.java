package nl.ruimbaan.story.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.tag.TagId;
import nl.ruimbaan.tag.TagLine;
import nl.ruimbaan.tag.TagName;
import nl.ruimbaan.tag.TagRenaming;
import nl.ruimbaan.tag.TagText;

/** Another name for a tag; when another tag is called so already, the two can be merged. */
class TagDialog extends Dialog {

    /** What a coach does with a tag. */
    interface Curating {

        TagRenaming rename(String name);

        List<Refusal> merge(TagId into);
    }

    private final TextField name = Fields.text("name", TagText.LONGEST);
    private final Div exists = new Div();
    private final TagLine line;
    private final Curating curating;

    TagDialog(TagLine line, Curating curating) {
        this.line = line;
        this.curating = curating;
        setHeaderTitle(getTranslation("tag.rename"));
        Fields.ask(name, "name", "tag.name");
        name.setValue(line.name());
        exists.setVisible(false);
        exists.addClassName("rb-draft-offer");
        exists.getElement().setAttribute("role", "status");
        var form = new Div(name, exists);
        form.addClassName("rb-form");
        add(form);
        var done = new Button(getTranslation("story.save"), click -> rename());
        done.setId("save-tag");
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("cancel"), click -> close()), done);
    }

    private void rename() {
        exists.setVisible(false);
        switch (curating.rename(name.getValue())) {
            case TagRenaming.Done() -> close();
            case TagRenaming.Exists(var other) -> offer(other);
            case TagRenaming.Refused(var refusals) -> Fields.reject(Map.of("name", name), refusals);
        }
    }

    private void offer(TagName other) {
        var merge = new Button(getTranslation("tag.merge"), click -> {
            List<Refusal> refusals = curating.merge(other.id());
            Fields.reject(Map.of("name", name), refusals);
            if (refusals.isEmpty()) {
                close();
            }
        });
        merge.setId("merge-tag");
        exists.removeAll();
        exists.add(new Paragraph(getTranslation("tag.exists", other.name(), line.name(), line.stories())), merge);
        exists.setVisible(true);
    }
}
