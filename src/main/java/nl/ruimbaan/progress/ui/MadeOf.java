package nl.ruimbaan.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.CsvFile;
import nl.ruimbaan.base.ui.CsvLink;

/** Below numbers that have no chart: how they are made, and the numbers for a spreadsheet; made when one looks. */
class MadeOf extends Composite<Details> {

    /**
     * @param name tells it from others on the screen
     * @param title what its file is called
     * @param rows the first row their names
     */
    MadeOf(String name, String title, String made, List<List<String>> rows) {
        Locale locale = getLocale();
        getContent().setSummaryText(getTranslation("chart.made"));
        getContent().setId("made-" + name);
        getContent().addOpenedChangeListener(change -> {
            getContent().removeAll();
            if (change.isOpened()) {
                var csv = new CsvLink();
                csv.setId("csv-" + name);
                csv.offer(title, new Clock().today(), (out, home) -> {
                    try (var file = new CsvFile(out, locale)) {
                        rows.forEach(file::row);
                    }
                });
                getContent().add(new Div(new Paragraph(made), csv));
            }
        });
    }
}
