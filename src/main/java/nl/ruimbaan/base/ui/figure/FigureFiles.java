package nl.ruimbaan.base.ui.figure;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.ruimbaan.base.CsvFile;
import nl.ruimbaan.base.ui.Icons;
import nl.ruimbaan.base.ui.MenuButton;

/** A figure as a file: its picture in two kinds, drawn in the browser, and its numbers, written when they are fetched. */
class FigureFiles extends MenuButton<Div> {

    private final String title;
    private final ControlChart chart;
    private final Supplier<List<List<String>>> rows;

    FigureFiles(String name, String title, ControlChart chart, Supplier<List<List<String>>> rows) {
        super("files-" + name, Icons.element("angle-down"));
        this.title = title;
        this.chart = chart;
        this.rows = rows;
        getContent().getElement().getThemeList().remove("icon");
        getContent().setText(getTranslation("chart.files"));
        getContent().setAriaLabel(menuName());
    }

    @Override
    protected Div menu() {
        var csv = new Anchor();
        csv.setText(getTranslation("chart.files.csv"));
        csv.addClassName("rb-action");
        csv.setId("csv-" + getContent().getId().orElse(""));
        csv.setHref(this::write);
        var menu = new Div(picture(Picture.PNG, "chart.files.png"), picture(Picture.SVG, "chart.files.svg"), csv);
        menu.addClassName("rb-figure-menu");
        return menu;
    }

    @Override
    protected final String menuName() {
        return getTranslation("chart.files.of", title);
    }

    private Button picture(Picture picture, String key) {
        var button = new Button(getTranslation(key), click -> {
            close();
            chart.save(picture, title);
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /** The numbers are read as the reader, in the reader's language; the file is written apart from the screen. */
    void write(DownloadEvent event) throws IOException {
        List<List<String>> read = new ArrayList<>();
        event.getUI().accessSynchronously(() -> read.addAll(rows.get()));
        event.setFileName(title + ".csv");
        event.setContentType("text/csv;charset=UTF-8");
        try (var file = new CsvFile(event.getOutputStream(), event.getUI().getLocale())) {
            read.forEach(file::row);
        }
    }
}
