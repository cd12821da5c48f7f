package nl.ruimbaan.privacy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.privacy.Finding;
import nl.ruimbaan.privacy.PrivacyService;

/** Below a text field: what in it could tell who the text is about, with a way to mask it or to say why it may stay. */
public class PrivacyFindings extends Composite<Div> {

    private static final int SHOWN = 5;

    private final PrivacyService privacy;
    private final ItemKind kind;
    private final long item;
    private final String name;
    private final HasValue<?, String> field;
    private final Runnable masked;
    private final Span heard = new Span();
    private final Div rows = new Div();

    /**
     * @param item 0 for a new one
     * @param name of the field, unique in its form
     * @param masked done after the field's text was changed here
     */
    public PrivacyFindings(
            PrivacyService privacy, ItemKind kind, long item, String name, HasValue<?, String> field, Runnable masked) {
        this.privacy = privacy;
        this.kind = kind;
        this.item = item;
        this.name = name;
        this.field = field;
        this.masked = masked;
        getContent().addClassName("rb-findings");
        heard.addClassName("rb-sr");
        heard.getElement().setAttribute("role", "status");
        rows.addClassName("rb-findings-rows");
        getContent().add(heard, rows);
        field.addValueChangeListener(change -> look());
        look();
    }

    private void look() {
        String text = field.getValue();
        List<Finding> found = privacy.unanswered(kind, item, text);
        rows.removeAll();
        heard.setText(found.isEmpty() ? "" : getTranslation("privacy.heard", found.size(), things(found, text)));
        for (int i = 0; i < Math.min(found.size(), SHOWN); i++) {
            rows.add(row(found.get(i), i, text));
        }
        if (found.size() > SHOWN) {
            rows.add(new Span(getTranslation("privacy.more", found.size() - SHOWN)));
        }
    }

    private Div row(Finding finding, int number, String text) {
        String kindOfThing = getTranslation("privacy.kind." + finding.kind().name());
        var said = new Span(
                getTranslation(finding.sure() ? "privacy.sure" : "privacy.unsure", kindOfThing, finding.in(text)));
        said.setId("finding-" + name + "-" + number);
        var row = new Div();
        row.addClassNames("rb-finding", finding.sure() ? "rb-finding-sure" : "rb-finding-unsure");
        var mask = new Button(getTranslation("privacy.mask"), click -> mask(finding, text));
        mask.setId("mask-" + name + "-" + number);
        var stay = new Button(getTranslation("privacy.mayStay"), click -> askWhy(row, finding, number, text));
        stay.setId("may-stay-" + name + "-" + number);
        stay.addThemeVariants(ButtonVariant.TERTIARY);
        mask.getElement().setAttribute("aria-describedby", "finding-" + name + "-" + number);
        stay.getElement().setAttribute("aria-describedby", "finding-" + name + "-" + number);
        row.add(said, mask, stay);
        return row;
    }

    /** What was found, in one breath. */
    private String things(List<Finding> found, String text) {
        return found.stream()
                .limit(SHOWN)
                .map(it -> getTranslation("privacy.kind." + it.kind().name()) + " " + it.in(text))
                .collect(Collectors.joining(", "));
    }

    private void mask(Finding finding, String text) {
        if (!field.getValue().equals(text)) {
            look();
            return;
        }
        String word = getTranslation("privacy.masked." + finding.kind().name());
        field.setValue(text.substring(0, finding.start()) + "[" + word + "]" + text.substring(finding.end()));
        masked.run();
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private void answer(TextField reason, Act act) {
        if (act.isDone()) {
            look();
        } else {
            Fields.reject(Map.of("reason", reason), act.refusals());
            reason.focus();
        }
    }

    private void askWhy(Div row, Finding finding, int number, String text) {
        TextField reason = Fields.text("reason-" + name + "-" + number, PrivacyService.LONGEST_REASON);
        reason.setLabel(getTranslation("privacy.reason", finding.in(text)));
        reason.setHelperText(getTranslation("privacy.reason.help"));
        var keep = new Button(
                getTranslation("privacy.keep"),
                click -> answer(
                        reason, privacy.mayStay(kind, item, finding.kind(), finding.in(text), reason.getValue())));
        keep.setId("keep-" + name + "-" + number);
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        var back = new Button(getTranslation("cancel"), click -> look());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        row.removeAll();
        row.add(reason, keep, back);
        reason.focus();
    }
}
