package nl.ruimbaan.measure.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.measure.FileSheet;
import nl.ruimbaan.measure.FileText;
import nl.ruimbaan.measure.PassedBy;
import nl.ruimbaan.measure.UnreadSheet;

/** Which sheet of a workbook is read, what of it is passed by, and which sheets cannot be chosen. */
class FileSheets extends Composite<Div> {

    private final Supplier<String> text;
    private final Consumer<String> show;

    /** What was mended of a sheet before another one was chosen. */
    private final Map<FileSheet, String> mended = new HashMap<>();

    /**
     * @param text what stands in the form now
     * @param show puts the text of a sheet in the form
     */
    FileSheets(Supplier<String> text, Consumer<String> show) {
        this.text = text;
        this.show = show;
        getContent().addClassName("rb-form");
    }

    /** Shows the proposed one, and lets choose another where there are more. */
    void offer(FileText.Read file) {
        mended.clear();
        getContent().removeAll();
        var passed = new Paragraph();
        passed.setId("passed");
        passed.addClassName("rb-told");
        if (file.sheets().size() > 1) {
            getContent().add(choice(file, passed));
        }
        getContent().add(passed);
        file.unread().forEach(it -> getContent().add(unread(it)));
        read(file.proposed(), passed);
    }

    private Select<FileSheet> choice(FileText.Read file, Paragraph passed) {
        var sheet = new Select<FileSheet>();
        sheet.setId("sheet");
        sheet.setLabel(getTranslation("measure.points.sheet"));
        sheet.setHelperText(getTranslation("measure.points.sheet.help"));
        sheet.setItems(file.sheets());
        sheet.setItemLabelGenerator(it -> getTranslation("measure.points.sheet.usable", it.name(), it.usable()));
        sheet.setValue(file.proposed());
        sheet.addValueChangeListener(change -> {
            mended.put(change.getOldValue(), text.get());
            read(change.getValue(), passed);
        });
        return sheet;
    }

    private void read(FileSheet sheet, Paragraph passed) {
        PassedBy left = sheet.passed();
        passed.setText(
                left == null
                        ? ""
                        : getTranslation(
                                "measure.points.passed",
                                left.sheet(),
                                left.hiddenRows(),
                                left.otherSheets().size(),
                                String.join(", ", left.otherSheets()),
                                left.hiddenSheets()));
        show.accept(mended.getOrDefault(sheet, sheet.text()));
    }

    private Paragraph unread(UnreadSheet sheet) {
        var told = new Paragraph(
                getTranslation("measure.points.sheet.unread", sheet.name(), Notices.text(List.of(sheet.why()))));
        told.addClassName("rb-told");
        return told;
    }
}
