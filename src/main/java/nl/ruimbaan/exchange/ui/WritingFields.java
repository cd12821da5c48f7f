package nl.ruimbaan.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import nl.ruimbaan.exchange.Mapping;
import nl.ruimbaan.exchange.Preview;
import nl.ruimbaan.sheet.Separator;
import nl.ruimbaan.sheet.TextEncoding;
import nl.ruimbaan.sheet.Writing;

/** How the file is written, as far as one can choose: its characters, what stands between the columns, where its headings are. */
class WritingFields extends Composite<Div> {

    private static final int LONGEST = 60;

    private final HasValue<?, TextEncoding> encoding;
    private final Select<Separator> separator = new Select<>();
    private final Select<Preview.Line> headings = new Select<>();
    private Writing shown = new Writing(TextEncoding.UTF_8, Separator.COMMA, null);

    /** @param samples how the words of the file look in each way of writing; empty when only one can be right */
    WritingFields(Map<TextEncoding, String> samples, Consumer<Writing> onChange) {
        if (samples.isEmpty()) {
            encoding = select();
        } else {
            encoding = samples(samples);
        }
        separator.setId("file-separator");
        separator.setLabel(getTranslation("exchange.separator"));
        separator.setItems(Separator.values());
        separator.setItemLabelGenerator(it -> getTranslation(it.key()));
        headings.setId("file-headings");
        headings.setLabel(getTranslation("exchange.headings"));
        headings.setItemLabelGenerator(it -> it == null || it.nr() == 0
                ? getTranslation("exchange.headings.none")
                : getTranslation("exchange.headings.line", it.nr(), shortened(it.beginning())));
        encoding.addValueChangeListener(change -> changed(change.isFromClient(), false, onChange));
        separator.addValueChangeListener(change -> changed(change.isFromClient(), false, onChange));
        headings.addValueChangeListener(change -> changed(change.isFromClient(), true, onChange));
        var fields = new Div(separator, headings);
        fields.addClassName("rb-import-fields");
        if (samples.isEmpty()) {
            fields.addComponentAsFirst((Component) encoding);
        } else {
            getContent().add((Component) encoding);
        }
        getContent().add(fields);
    }

    private Select<TextEncoding> select() {
        var choice = new Select<TextEncoding>();
        choice.setId("file-encoding");
        choice.setLabel(getTranslation("exchange.encoding"));
        choice.setItems(TextEncoding.values());
        choice.setItemLabelGenerator(TextEncoding::label);
        return choice;
    }

    /** Which of these is written as it should be? One sees it at once. */
    private RadioButtonGroup<TextEncoding> samples(Map<TextEncoding, String> samples) {
        var choice = new RadioButtonGroup<TextEncoding>();
        choice.setId("file-encoding");
        choice.addClassName("rb-import-letters");
        choice.setLabel(getTranslation("exchange.encoding.ask"));
        choice.setHelperText(getTranslation("exchange.encoding.help"));
        choice.setItems(samples.keySet());
        choice.setItemLabelGenerator(
                it -> getTranslation("exchange.encoding.sample", samples.getOrDefault(it, ""), it.label()));
        return choice;
    }

    void show(Mapping mapping, long headLine, List<Preview.Line> top) {
        shown = mapping.writing();
        encoding.setValue(mapping.encoding());
        separator.setValue(mapping.separator());
        List<Preview.Line> offered = new ArrayList<>(top);
        offered.add(new Preview.Line(0, ""));
        headings.setItems(offered);
        offered.stream().filter(it -> it.nr() == headLine).findFirst().ifPresent(headings::setValue);
    }

    Writing read() {
        return read(shown);
    }

    private Writing read(Writing otherwise) {
        return new Writing(
                Objects.requireNonNullElse(encoding.getValue(), otherwise.encoding()),
                Objects.requireNonNullElse(separator.getValue(), otherwise.separator()),
                headings.getValue() == null
                        ? otherwise.headLine()
                        : Long.valueOf(headings.getValue().nr()));
    }

    /** Other signs or other cells make other headings; those are looked for anew. */
    private void changed(boolean fromClient, boolean keepHeadings, Consumer<Writing> onChange) {
        if (fromClient) {
            Writing chosen = read(shown);
            onChange.accept(keepHeadings ? chosen : new Writing(chosen.encoding(), chosen.separator(), null));
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
