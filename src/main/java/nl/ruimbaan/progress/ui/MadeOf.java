package nl.ruimbaan.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.CsvFile;
import nl.ruimbaan.base.ui.CsvLink;
import nl.ruimbaan.base.ui.figure.Unfolding;

/** Below numbers that have no chart: how they are made, and the numbers for a spreadsheet; made when one looks. */
class MadeOf extends Composite<Div> {

    /**
     * @param name tells it from others on the screen
     * @param title what its file is called
     * @param rows the first row their names
     */
    MadeOf(String name, String title, String made, List<List<String>> rows) {
        Locale locale = getLocale();
        var toggle = new Unfolding(getTranslation("chart.made"), () -> {
            var csv = new CsvLink();
            csv.setId("csv-" + name);
            csv.offer(title, new Clock().today(), (out, home) -> {
                try (var file = new CsvFile(out, locale)) {
                    rows.forEach(file::row);
                }
            });
            return new Div(new Paragraph(made), csv);
        });
        toggle.setId("made-" + name);
        getContent().add(toggle);
    }
}
